/**
 * What the answers of the self-test mean: a hard norm that is not fully met holds the keurmerk back, a development
 * point never does.
 *
 * @module
 */
import type { KeurmerkCriterion } from '../../content/model.ts';
import { countOf } from '../text/format.ts';
import type { Answer, Answers } from './answers.ts';

export interface AnsweredCriterion {
  criterion: KeurmerkCriterion;
  /** `null` when it was passed over. */
  answer: Answer | null;
}

export interface Outcome {
  /** Hard norms that are not met: no, partly, unknown or passed over. */
  blocking: AnsweredCriterion[];
  /** Development points that leave something to grow into. */
  growing: AnsweredCriterion[];
  met: AnsweredCriterion[];
  /** Every criterion, in the order of the stones: met first. */
  all: AnsweredCriterion[];
  hardNorms: number;
  hardNormsMet: number;
}

const order: readonly (Answer | null)[] = ['ja', 'deels', 'weet-niet', null, 'nee'];

export function outcomeOf(criteria: readonly KeurmerkCriterion[], answers: Answers): Outcome {
  const all = criteria.map((criterion) => ({ criterion, answer: answers.get(criterion.code) ?? null }));
  const isHard = ({ criterion }: AnsweredCriterion) => criterion.norm === 'harde norm';
  const isMet = ({ answer }: AnsweredCriterion) => answer === 'ja';
  return {
    blocking: all.filter((one) => isHard(one) && !isMet(one)),
    growing: all.filter((one) => !isHard(one) && !isMet(one)),
    met: all.filter(isMet),
    all: all.toSorted((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer)),
    hardNorms: all.filter(isHard).length,
    hardNormsMet: all.filter((one) => isHard(one) && isMet(one)).length,
  };
}

const numbers = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const inWords = (count: number) => numbers[count] ?? String(count);

/** @example 'Bijna. Twee dingen houden je nog tegen' */
export function outcomeHeading({ blocking, hardNormsMet }: Outcome): string {
  if (blocking.length === 0) return 'Je bent er klaar voor';
  const things = blocking.length === 1 ? 'ding houdt' : 'dingen houden';
  const sentence = `${inWords(blocking.length)} ${things} je nog tegen`;
  if (blocking.length <= 2 && hardNormsMet > 0) return `Bijna. ${capitalAny(sentence)}`;
  return capitalAny(sentence);
}

/** `één` starts with a capital as `Eén`. */
const capitalAny = (text: string) => text.replace(/^é/, 'E').replace(/^./, (first) => first.toUpperCase());

/** @example '5 van de 9 in orde. 4 van de 6 harde normen gehaald.' */
export function outcomeTally({ met, all, hardNorms, hardNormsMet }: Outcome): string {
  const norms = hardNorms === 1 ? 'harde norm' : 'harde normen';
  return `${met.length} van de ${all.length} in orde. ${hardNormsMet} van de ${hardNorms} ${norms} gehaald.`;
}

/** What a reader said, in the list of what is left to do. */
export function answerSentence(answer: Answer | null): string {
  if (answer === null) return 'Deze vraag sloeg je over.';
  if (answer === 'weet-niet') return 'Jij zei: weet ik niet. Vraag het ons gerust.';
  return `Jij zei: ${answer}.`;
}

/** What is asked first. @example '14 vragen' */
export const questionCount = (criteria: readonly KeurmerkCriterion[]): string =>
  countOf(criteria.length, 'vraag', 'vragen');
