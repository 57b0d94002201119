/**
 * The status of a knelpunt in one line: five stones and a word.
 *
 * @module
 */
import type { KnelpuntStatus } from 'shared-types';
import { capital } from '../text/format.ts';

/** The five steps of the flight of locks. */
export const lockSteps = ['gemeld', 'onderzocht', 'in gesprek', 'afspraak', 'opgelost'] as const;

/** On which of the five steps a status stands. A knelpunt that was closed otherwise stands at the top as well. */
export function stepOf(status: KnelpuntStatus): number {
  const step = (lockSteps as readonly string[]).indexOf(status);
  return step < 0 ? lockSteps.length : step + 1;
}

const xs = [0, 14.25, 28.5, 42.75, 57];
const made = new Map<KnelpuntStatus, string>();

/** Five stones, those up to the step filled; a knelpunt closed without a solution has a barred last stone. */
export function stepsHtml(status: KnelpuntStatus): string {
  let html = made.get(status);
  if (html === undefined) {
    const filled = status === 'gesloten zonder oplossing' || status === 'deels opgelost' ? 4 : stepOf(status);
    const stones = xs
      .map((x, index) => {
        if (index < filled) return `<rect x="${x}" width="12" height="16" fill="currentColor"/>`;
        const outline = `<rect x="${x + 1}" y="1" width="10" height="14" fill="none" stroke="currentColor" stroke-width="2"`;
        if (status === 'deels opgelost') return `${outline}/><path fill="currentColor" d="M${x} 8h12v8H${x}z"/>`;
        if (status === 'gesloten zonder oplossing')
          return `${outline}/><path stroke="currentColor" stroke-width="2" d="M${x} 8h12"/>`;
        return `${outline} stroke-dasharray="3 2.3"/>`;
      })
      .join('');
    html =
      `<span class="steps"><svg viewBox="0 0 70 16" aria-hidden="true">${stones}</svg><span><span class="sr">Status: </span>` +
      `${capital(status)}<span class="sr">, stap ${stepOf(status)} van 5</span></span></span>`;
    made.set(status, html);
  }
  return html;
}
