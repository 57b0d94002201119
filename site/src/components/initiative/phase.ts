/**
 * The phase of an initiative: a tile and a word, from one source so that they can't drift apart.
 *
 * @module
 */
import type { Phase } from 'shared-types';

const outline = 'x="2" y="2" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2.5"';
const full = '<rect x="1" y="1" width="18" height="18" fill="currentColor"/>';
const tiles: Record<Phase, string> = {
  'nog een idee': `<rect ${outline} stroke-dasharray="4 3.3"/>`,
  'in opbouw': `<rect ${outline}/><path fill="currentColor" d="M2 10h16v8H2z"/>`,
  draait: full,
  klaar: `${full}<path d="m5 10 3.5 4L15 6" fill="none" stroke="var(--color-paper)" stroke-width="2.6"/>`,
  gestopt: `<rect ${outline}/><path d="M5.5 10h9" stroke="currentColor" stroke-width="3"/>`,
};

/** The tile alone, for large stones with their own words. */
export function phaseTile(phase: Phase): string {
  return `<svg viewBox="0 0 20 20" aria-hidden="true">${tiles[phase]}</svg>`;
}

/** Tile and word, with a hidden "Fase:" before it. */
export function phaseHtml(phase: Phase): string {
  return `<span class="phase">${phaseTile(phase)}<span><span class="sr">Fase: </span>${capitals[phase]}</span></span>`;
}

const capitals: Record<Phase, string> = {
  'nog een idee': 'Nog een idee',
  'in opbouw': 'In opbouw',
  draait: 'Draait',
  klaar: 'Klaar',
  gestopt: 'Gestopt',
};
