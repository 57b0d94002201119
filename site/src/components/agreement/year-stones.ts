/**
 * The sentence over a year of afspraken, and the same counts as stones.
 *
 * @module
 */
import { type AgreementYear, type Verdict, verdicts } from 'shared-types';
import { countOf } from '../text/format.ts';

const words: Record<Verdict, (count: number) => string> = {
  nagekomen: (n) => `${n} nagekomen`,
  vervallen: (n) => `${n} vervallen`,
  'geen reactie van de gemeente': (n) => `${n} zonder reactie van de gemeente`,
  'geen reactie van de initiatiefnemers': (n) => `${n} zonder reactie van de initiatiefnemers`,
  'verschil van inzicht': (n) => `${n} verschil van inzicht`,
  'nog niet begonnen': (n) => `${n} nog niet begonnen`,
  loopt: (n) => `${n} ${n === 1 ? 'loopt' : 'lopen'} nog`,
};

/** @example 'In 2026: 14 afspraken, 5 nagekomen, 2 verschil van inzicht, 7 lopen nog. Hiervan zijn er 3 te laat.' */
export function yearSentence({ year, total, counts, late }: AgreementYear): string {
  const parts = verdicts.filter((verdict) => counts[verdict] > 0).map((verdict) => words[verdict](counts[verdict]));
  const sum = `In ${year}: ${[countOf(total, 'afspraak', 'afspraken'), ...parts].join(', ')}.`;
  if (late === 0) return sum;
  return `${sum} Hiervan ${late === 1 ? 'is er 1' : `zijn er ${late}`} te laat.`;
}

const [stoneWidth, gap, height] = [44, 4, 26];
const frame = (x: number, width: number, high: number) =>
  `<path fill="none" stroke="currentColor" stroke-width="2" d="M${x + 1} 1h${width - 2}v${high - 2}h-${width - 2}z"/>`;

/** One stone: full is kept, half is a difference, barred is silence or withdrawn, open is still to come. */
function stone(verdict: Verdict, x: number, width: number, high: number): string {
  if (verdict === 'nagekomen') return `<path fill="currentColor" d="M${x} 0h${width}v${high}h-${width}z"/>`;
  const open = frame(x, width, high);
  if (verdict === 'verschil van inzicht') {
    return `${open}<path fill="currentColor" d="M${x} ${high / 2}h${width}v${high / 2}h-${width}z"/>`;
  }
  if (verdict === 'vervallen' || verdict.startsWith('geen reactie')) {
    return `${open}<path stroke="currentColor" stroke-width="2" d="M${x} ${high}L${x + width} 0"/>`;
  }
  return open;
}

/** As many stones as afspraken, in the order of the sentence; a year of more than sixty has only the sentence. */
export function yearStones({ total, counts }: AgreementYear): string {
  if (total > 60) return '';
  const row = verdicts.flatMap((verdict) => Array.from({ length: counts[verdict] }, () => verdict));
  const width = total * (stoneWidth + gap) - gap;
  const stones = row.map((verdict, index) => stone(verdict, index * (stoneWidth + gap), stoneWidth, height)).join('');
  return `<svg class="stones" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${stones}</svg>`;
}

/** The stones with their words. */
export const stoneLegend: readonly { stone: string; label: string }[] = (
  [
    ['nagekomen', 'Nagekomen'],
    ['verschil van inzicht', 'Verschil van inzicht'],
    ['vervallen', 'Geen reactie of vervallen'],
    ['loopt', 'Loopt of nog niet begonnen'],
  ] as const
).map(([verdict, label]) => ({
  stone: `<svg viewBox="0 0 20 14" aria-hidden="true">${stone(verdict, 0, 20, 14)}</svg>`,
  label,
}));
