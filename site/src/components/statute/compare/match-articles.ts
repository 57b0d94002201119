/**
 * Which article of one version became which article of another. A number may have moved on, a title may have changed;
 * an article is the same one as long as its words say so.
 *
 * @module
 */
import type { Article } from '../../../content/model.ts';
import { wordingOf } from './article-text.ts';
import { likeness } from './word-changes.ts';

export interface ArticlePair {
  before: Article | null;
  after: Article | null;
}

/** Two articles with one number are one article when they share this many words, or their title. */
const sameNumberShare = 0.3;
/** An article with another number and another title must share more. */
const movedShare = 0.6;

/** Pairs in the order of the newer version; what is gone stands where it stood. */
export function matchArticles(before: readonly Article[], after: readonly Article[]): ArticlePair[] {
  const found = new Map<Article, Article>();
  const left = new Set(before);
  const take = (wanted: (old: Article, now: Article) => boolean) => {
    for (const now of after) {
      if (found.has(now)) continue;
      const old = [...left].find((candidate) => wanted(candidate, now));
      if (old) {
        found.set(now, old);
        left.delete(old);
      }
    }
  };
  take((old, now) => old.number === now.number && old.title === now.title);
  take((old, now) => old.title === now.title);
  take((old, now) => old.number === now.number && alike(old, now) >= sameNumberShare);
  take((old, now) => alike(old, now) >= movedShare);
  return withGone(
    before,
    after.map((now) => ({ before: found.get(now) ?? null, after: now })),
    left,
  );
}

function withGone(before: readonly Article[], pairs: readonly ArticlePair[], gone: ReadonlySet<Article>) {
  const placed = [...pairs];
  before.forEach((old, index) => {
    if (!gone.has(old)) return;
    const previous = before[index - 1];
    const place = previous ? placed.findIndex((pair) => pair.before === previous) + 1 : 0;
    placed.splice(place, 0, { before: old, after: null });
  });
  return placed;
}

const alike = (a: Article, b: Article) => likeness(wordingOf(a), wordingOf(b));
