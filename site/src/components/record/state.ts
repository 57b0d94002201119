/**
 * The state of something that was promised, asked or awarded: a shape and a word, from one source.
 *
 * @module
 */
import type { Adoption, AgreementStatus, Verdict } from 'shared-types';
import { capital } from '../text/format.ts';

const ring = '<circle cx="12" cy="12" r="9.7" fill="none" stroke="currentColor" stroke-width="2.6"';
const disc = '<circle cx="12" cy="12" r="11" fill="currentColor"/>';
const onDisc = (path: string) => `<path d="${path}" fill="none" stroke="var(--color-surface)" stroke-width="2.8"/>`;

/** Tone of the word, and the shape beside it. */
const glyphs = {
  done: ['done', `${disc}${onDisc('m6.5 12.5 4 4.5 7.5-9')}`],
  busy: ['busy', `${ring}/><path d="M12 2.3a9.7 9.7 0 0 1 0 19.4z" fill="currentColor"/>`],
  partly: ['busy', `${ring}/><path d="M12 2.3a9.7 9.7 0 1 1-9.7 9.7H12z" fill="currentColor"/>`],
  todo: ['todo', `${ring} stroke-dasharray="4.5 3.1"/>`],
  late: [
    'late',
    `<path d="M12 1.5 23.5 22H.5z" fill="currentColor"/><path d="M12 8.5v6.5M12 18v.6" stroke="var(--color-surface)" stroke-width="2.8"/>`,
  ],
  failed: ['late', `${disc}${onDisc('m7.5 7.5 9 9m0-9-9 9')}`],
  bar: ['todo', `${ring}/><path d="M6.5 12h11" stroke="currentColor" stroke-width="2.8"/>`],
  split: [
    'split',
    '<path d="M9.5 2a10.2 10.2 0 0 0 0 20z" fill="currentColor"/><path d="M15.8 3.6a9 9 0 0 1 0 16.8z" fill="none" stroke="currentColor" stroke-width="2.6"/>',
  ],
  clock: ['split', `${ring}/><path d="M12 6v6.500l4 2.5" fill="none" stroke="currentColor" stroke-width="2.6"/>`],
} as const satisfies Record<string, readonly [tone: string, shape: string]>;
export type Glyph = keyof typeof glyphs;

/**
 * Shape and word. Both must be the site's own text: nothing here is escaped.
 *
 * @param prefix what the word tells, for who doesn't see where it stands: 'Status', 'Uitkomst'
 */
export function stateHtml(glyph: Glyph, word: string, prefix = ''): string {
  const [tone, shape] = glyphs[glyph];
  const hidden = prefix && `<span class="sr">${prefix}: </span>`;
  return `<span class="state state--${tone}"><svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg><span>${hidden}${word}</span></span>`;
}

const statusGlyphs: Record<AgreementStatus, Glyph> = {
  'nog niet begonnen': 'todo',
  'in uitvoering': 'busy',
  'deels nagekomen': 'partly',
  nagekomen: 'done',
  'niet nagekomen': 'failed',
  'geen reactie': 'bar',
  vervallen: 'bar',
};

/** What one voice says about an afspraak; `null` is silence that nobody asked about yet. */
export function voiceHtml(status: AgreementStatus | null): string {
  return status ? stateHtml(statusGlyphs[status], capital(status)) : stateHtml('todo', 'Nog niets gezegd');
}

const verdictGlyphs: Record<Verdict, Glyph> = {
  nagekomen: 'done',
  vervallen: 'bar',
  'geen reactie van de gemeente': 'bar',
  'geen reactie van de initiatiefnemers': 'bar',
  'verschil van inzicht': 'split',
  'nog niet begonnen': 'todo',
  loopt: 'busy',
};

export function verdictHtml(verdict: Verdict): string {
  return stateHtml(verdictGlyphs[verdict], capital(verdict), 'Uitkomst');
}

const adoptions: Record<Adoption, string> = {
  concept: stateHtml('todo', 'Concept, nog niet vastgesteld', 'Stand'),
  vastgesteld: stateHtml('done', 'Vastgesteld', 'Stand'),
};

/** Whether a report is final: it says so wherever the report stands, on paper too. */
export const adoptionHtml = (adoption: Adoption): string => adoptions[adoption];

/** Instead of any other state: the entry was withdrawn. */
export const withdrawnHtml: string = stateHtml('failed', 'Ingetrokken', 'Status');

/** The second value beside a verdict. @example lateHtml(61) // … 'Te laat: 61 dagen' */
export function lateHtml(daysLate: number): string {
  return stateHtml('late', `Te laat: ${daysLate} ${daysLate === 1 ? 'dag' : 'dagen'}`);
}
