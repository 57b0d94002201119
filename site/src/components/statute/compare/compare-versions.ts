/**
 * Two versions of a statute beside each other: per article what became of it, word by word.
 *
 * @module
 */
import { compareVersionNumbers } from 'shared-types';
import type { Article, StatuteVersion } from '../../../content/model.ts';
import { comparableVersions } from '../../../content/compared-versions.ts';
import { articlesOf } from '../versions.ts';
import { linesOf, wordingOf } from './article-text.ts';
import { type ArticlePair, matchArticles } from './match-articles.ts';
import { type Change, wordChanges } from './word-changes.ts';

/** What became of an article. `verplaatst`: another number, the same words. */
export type Fate = 'hetzelfde' | 'verplaatst' | 'gewijzigd' | 'nieuw' | 'vervallen';

export interface ComparedArticle extends ArticlePair {
  fate: Fate;
  /** Its number in the newer version; of an article that is gone, its last. */
  number: string;
  title: readonly Change[];
  wording: readonly Change[];
  plain: readonly Change[];
}

export interface Comparison {
  from: StatuteVersion;
  to: StatuteVersion;
  preamble: readonly Change[];
  isPreambleChanged: boolean;
  articles: readonly ComparedArticle[];
  /** Articles that were not left as they were. */
  changed: readonly ComparedArticle[];
}

const made = new WeakMap<StatuteVersion, WeakMap<StatuteVersion, Comparison>>();

/** The comparison, made once per snapshot: the reader of a version and the page of the comparison share it. */
export function compareVersions(from: StatuteVersion, to: StatuteVersion): Comparison {
  const perTo = made.get(from) ?? new WeakMap<StatuteVersion, Comparison>();
  made.set(from, perTo);
  let comparison = perTo.get(to);
  if (!comparison) perTo.set(to, (comparison = work(from, to)));
  return comparison;
}

function work(from: StatuteVersion, to: StatuteVersion): Comparison {
  const listOf = (version: StatuteVersion) => articlesOf(version).map(({ article }) => article);
  const articles = matchArticles(listOf(from), listOf(to)).map(compared);
  const preamble = wordChanges(linesOf(from.preamble).join('\n'), linesOf(to.preamble).join('\n'));
  return {
    from,
    to,
    preamble,
    isPreambleChanged: preamble.some(({ kind }) => kind !== 'same'),
    articles,
    changed: articles.filter(({ fate }) => fate !== 'hetzelfde'),
  };
}

function compared({ before, after }: ArticlePair): ComparedArticle {
  const changesIn = (textOf: (article: Article) => string) =>
    wordChanges(before ? textOf(before) : '', after ? textOf(after) : '');
  const parts = {
    title: changesIn(({ title }) => title),
    wording: changesIn(wordingOf),
    plain: changesIn(({ plainText }) => plainText ?? ''),
  };
  const isSame = [parts.title, parts.wording, parts.plain].flat().every(({ kind }) => kind === 'same');
  return { before, after, ...parts, number: (after ?? before)?.number ?? '', fate: fateOf(before, after, isSame) };
}

function fateOf(before: Article | null, after: Article | null, isSame: boolean): Fate {
  if (!before) return 'nieuw';
  if (!after) return 'vervallen';
  if (!isSame) return 'gewijzigd';
  return before.number === after.number ? 'hetzelfde' : 'verplaatst';
}

/** The version before this one, to say what changed in it; `undefined` for the first. */
export function predecessor(version: StatuteVersion, versions: readonly StatuteVersion[]): StatuteVersion | undefined {
  return comparableVersions(versions).findLast(({ number }) => compareVersionNumbers(number, version.number) < 0);
}

/** Why the text changed from one version to the other: the reason of every version after the first of the two. */
export function reasonsBetween(
  from: StatuteVersion,
  to: StatuteVersion,
  versions: readonly StatuteVersion[],
): StatuteVersion[] {
  const [older, newer] = compareVersionNumbers(from.number, to.number) <= 0 ? [from, to] : [to, from];
  return comparableVersions(versions).filter(
    ({ number, changeReason }) =>
      Boolean(changeReason) &&
      compareVersionNumbers(number, older.number) > 0 &&
      compareVersionNumbers(number, newer.number) <= 0,
  );
}
