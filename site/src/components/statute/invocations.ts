/**
 * Which afspraken invoke an article, and through them which knelpunten.
 *
 * @module
 */
import type { Agreement, Content, Knelpunt, StatuteReference } from '../../content/model.ts';
import { countOf } from '../text/format.ts';
import { perContent } from '../text/per-content.ts';

const keyOf = (version: string, article: string) => `${version} ${article}`;

const byArticle = perContent((content: Content) => {
  const withArticle = content.agreements.filter(({ statuteArticle }) => statuteArticle);
  return Map.groupBy(withArticle, ({ statuteArticle }) =>
    keyOf(statuteArticle?.version ?? '', statuteArticle?.article ?? ''),
  );
});

export function invocationsOf(
  content: Content,
  version: string,
  article: string,
): { agreements: Agreement[]; knelpunten: Knelpunt[] } {
  const agreements = byArticle(content).get(keyOf(version, article)) ?? [];
  return { agreements, knelpunten: [...new Set(agreements.flatMap(({ knelpunten }) => knelpunten))] };
}

/** @example '2 afspraken en 1 knelpunt steunen hierop'; `undefined` when nothing does. */
export function invocationSentence(content: Content, version: string, article: string): string | undefined {
  const { agreements, knelpunten } = invocationsOf(content, version, article);
  const parts = [
    agreements.length > 0 ? countOf(agreements.length, 'afspraak', 'afspraken') : '',
    knelpunten.length > 0 ? countOf(knelpunten.length, 'knelpunt', 'knelpunten') : '',
  ].filter(Boolean);
  if (parts.length === 0) return undefined;
  return `${parts.join(' en ')} ${agreements.length + knelpunten.length === 1 ? 'steunt' : 'steunen'} hierop`;
}

/** The articles that a knelpunt invokes through its afspraken, each once. */
export function invokedBy(agreements: readonly Agreement[]): StatuteReference[] {
  const references = agreements.flatMap(({ statuteArticle }) => statuteArticle ?? []);
  return [...new Map(references.map((one) => [keyOf(one.version, one.article), one])).values()];
}
