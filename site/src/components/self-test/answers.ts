/**
 * Answers of the self-test. They live in the page only: the browser posts them, the server shows the same page with
 * them, and nothing is kept or logged.
 *
 * @module
 */
import type { KeurmerkCriterion } from '../../content/model.ts';

/** The answers to choose from, as they stand in the form, with their words. */
export const answerChoices = [
  { value: 'ja', label: 'Ja' },
  { value: 'deels', label: 'Deels' },
  { value: 'nee', label: 'Nee' },
  { value: 'weet-niet', label: 'Weet ik niet' },
] as const;
export type Answer = (typeof answerChoices)[number]['value'];

/** Per code of a criterion what was answered; a criterion that was passed over is not in it. */
export type Answers = ReadonlyMap<string, Answer>;

/** The answers that were given to these criteria; what is no answer is ignored. */
export function answersIn(params: URLSearchParams, criteria: readonly KeurmerkCriterion[]): Answers {
  const given = new Map<string, Answer>();
  for (const { code } of criteria) {
    const choice = answerChoices.find(({ value }) => value === params.get(code));
    if (choice) given.set(code, choice.value);
  }
  return given;
}

/** One line that carries the answers into the application. @example '2026;A1=ja;B1=deels' */
export function answersLine(edition: string, answers: Answers): string {
  return [edition, ...[...answers].map(([code, answer]) => `${code}=${answer}`)].join(';');
}
