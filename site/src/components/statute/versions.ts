/**
 * Versions of a statute as a reader meets them.
 *
 * @module
 */
import { type StatuteKind, compareVersionNumbers, currentVersion, versionState, versionValidity } from 'shared-types';
import type { Article, Chapter, Content, PlainDate, Statute, StatuteVersion } from '../../content/model.ts';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import { formatDate } from '../text/format.ts';

export function statuteOf(content: Content, kind: StatuteKind): Statute | undefined {
  return content.statutes.find((statute) => statute.kind === kind);
}

/** The version to show without being asked for one: the one that holds, else the newest. */
export function shownVersion({ versions }: Statute, day: PlainDate): StatuteVersion | undefined {
  const standingOnes = notWithdrawn(versions);
  return (
    currentVersion(standingOnes, day) ?? standingOnes.toSorted((a, b) => compareVersionNumbers(b.number, a.number))[0]
  );
}

/** Newest first. */
export function newestFirst({ versions }: Statute): StatuteVersion[] {
  return versions.toSorted((a, b) => compareVersionNumbers(b.number, a.number));
}

/** One line under the number. @example 'Geldt sinds 1 maart 2026' */
export function standing(version: StatuteVersion, { versions }: Statute, day: PlainDate): string {
  if (version.withdrawnOn) return `Ingetrokken op ${formatDate(version.withdrawnOn)}`;
  const others = notWithdrawn(versions);
  const validity = versionValidity(version, others);
  switch (versionState(version, others, day)) {
    case 'concept':
      return 'Concept';
    case 'geldig':
      return validity ? `Geldt sinds ${formatDate(validity.from)}` : 'Geldt nu';
    case 'nog niet geldig':
      return validity ? `Geldt vanaf ${formatDate(validity.from)}` : 'Nog niet geldig';
    case 'vervangen':
      return validity?.until ? `Gold tot en met ${formatDate(validity.until)}` : 'Vervangen';
  }
}

export interface ArticlePlace {
  chapter: Chapter;
  article: Article;
}

/** Every article with its chapter, in order. */
export function articlesOf({ chapters }: StatuteVersion): ArticlePlace[] {
  return chapters.flatMap((chapter) => chapter.articles.map((article) => ({ chapter, article })));
}
