/**
 * Which afspraken invoke an article, and through them which knelpunten.
 *
 * @module
 */
import type { Agreement, Content, Knelpunt, StatuteReference } from '../../content/model.ts';
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

/** The articles that a knelpunt invokes through its afspraken, each once. */
export function invokedBy(agreements: readonly Agreement[]): StatuteReference[] {
  const references = agreements.flatMap(({ statuteArticle }) => statuteArticle ?? []);
  return [...new Map(references.map((one) => [keyOf(one.version, one.article), one])).values()];
}
