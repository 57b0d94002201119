/**
 * The outcome as stones, one per criterion, and the same shapes in the lists.
 *
 * @module
 */
import { tick } from '../keurmerk/award-words.ts';
import type { Answer } from './answers.ts';
import type { AnsweredCriterion } from './outcome.ts';

const [width, height, step] = [44, 26, 48];
const late = ' class="is-late"';

/** Full is yes, half is partly, barred is no, dashed is unknown or passed over. */
function stone(answer: Answer | null, x: number, w: number, h: number): string {
  const outline = `<path fill="none" stroke="currentColor" stroke-width="2" d="M${x + 1} 1h${w - 2}v${h - 2}h-${w - 2}z"`;
  if (answer === 'ja') return `<path fill="currentColor" d="M${x} 0h${w}v${h}h-${w}z"/>`;
  if (answer === 'deels') {
    return `${outline}/><path fill="currentColor" d="M${x} ${h / 2}h${w}v${h / 2}h-${w}z"/>`;
  }
  if (answer === 'nee') {
    return `<g${late}>${outline}/><path stroke="currentColor" stroke-width="2" d="M${x} ${h}L${x + w} 0"/></g>`;
  }
  return `${outline} stroke-dasharray="4 3"/>`;
}

export function outcomeStones(all: readonly AnsweredCriterion[]): string {
  const total = Math.max(0, all.length * step - (step - width));
  const stones = all.map(({ answer }, index) => stone(answer, index * step, width, height)).join('');
  return `<svg class="stones" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}" aria-hidden="true">${stones}</svg>`;
}

const legendWords: readonly [answer: Answer | null, word: string][] = [
  ['ja', 'In orde'],
  ['deels', 'Deels'],
  ['weet-niet', 'Weet je niet'],
  [null, 'Overgeslagen'],
  ['nee', 'Nee'],
];

/** The shapes that occur, with how often. */
export function stoneLegend(all: readonly AnsweredCriterion[]): { stone: string; text: string }[] {
  return legendWords.flatMap(([answer, word]) => {
    const count = all.filter((one) => one.answer === answer).length;
    const svg = `<svg class="stones" viewBox="0 0 20 14" aria-hidden="true">${stone(answer, 0, 20, 14)}</svg>`;
    return count > 0 ? [{ stone: svg, text: `${word}: ${count}` }] : [];
  });
}

/** The mark before a criterion in a list. */
export const answerMark = (answer: Answer | null): string =>
  answer === 'ja'
    ? tick
    : `<svg class="stones" viewBox="0 0 26 26" aria-hidden="true">${stone(answer, 0, 26, 26)}</svg>`;
