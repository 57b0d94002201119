/**
 * The criteria of an edition, in their categories.
 *
 * @module
 */
import type { Content, KeurmerkCriterion } from '../../content/model.ts';
import { perContent } from '../text/per-content.ts';

export const criteriaPerEdition = perContent((content: Content) =>
  Map.groupBy(content.keurmerkCriteria, ({ edition }) => edition),
);

/** The newest edition that has criteria; `undefined` before there is one. */
export function newestEdition(content: Content): string | undefined {
  return [...criteriaPerEdition(content).keys()].sort().at(-1);
}

export function criteriaOf(content: Content, edition: string): readonly KeurmerkCriterion[] {
  return criteriaPerEdition(content).get(edition) ?? [];
}
