/**
 * How often each principle of the Ombudsman and each success factor gets in a tight spot, per year and wijk.
 *
 * One source for the stones, the tables and what a reader may quote: every number has gone through the rules of small
 * numbers, so that no two of them together say more than each alone.
 *
 * @module
 */
import { principles, shownCount, shownTotal, type ShownCount, type successFactors } from 'shared-types';
import type { Content, Knelpunt } from '../../content/model.ts';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import { perContent } from '../text/per-content.ts';

/** What is counted: a principle or a success factor. */
export type Subject = (typeof principles)[number] | (typeof successFactors)[number];

/** The three groups of the Ombudsman, three principles each (domain.md §4). */
export const principleGroups = ['Constructieve houding', 'Eén overheid', 'Heldere keuzes'].map((name, index) => ({
  name,
  principles: principles.slice(index * 3, index * 3 + 3),
}));

/** `null` is all years, or all wijken, together. */
export interface Selection {
  year: string | null;
  wijk: string | null;
}

export interface Patterns {
  /** Years in which a knelpunt was reported, newest first. */
  years: readonly string[];
  /** Slugs of the wijken in which a knelpunt lies. */
  wijken: readonly string[];
  /** What may be shown of a subject in a year and wijk. */
  shown(subject: Subject, selection: Selection): ShownCount;
}

/** The year in which a knelpunt was reported: that of its first line. */
export function reportedIn({ statusLines, firstPublishedOn, updatedAt }: Knelpunt): string {
  const first = statusLines.map(({ date }) => date).sort()[0];
  return (first ?? firstPublishedOn ?? updatedAt).slice(0, 4);
}

/** All counts of a snapshot, made once. */
export const patternsOf = perContent((content: Content): Patterns => {
  const counts = new Map<string, number>();
  const keyOf = (subject: Subject, { year, wijk }: Selection) => `${subject}|${year ?? ''}|${wijk ?? ''}`;
  const add = (subject: Subject, selection: Selection) => {
    const key = keyOf(subject, selection);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const knelpunten = notWithdrawn(content.knelpunten);
  for (const knelpunt of knelpunten) {
    const wijken = [null, ...knelpunt.neighbourhoods.map(({ slug }) => slug)];
    for (const subject of [knelpunt.principle, knelpunt.successFactor]) {
      if (!subject) continue;
      for (const wijk of wijken) for (const year of [null, reportedIn(knelpunt)]) add(subject, { year, wijk });
    }
  }
  const years = [...new Set(knelpunten.map(reportedIn))].sort().reverse();
  const wijken = [...new Set(knelpunten.flatMap(({ neighbourhoods }) => neighbourhoods.map((w) => w.slug)))];
  const countOf = (subject: Subject, selection: Selection) => counts.get(keyOf(subject, selection)) ?? 0;

  const made = new Map<string, ShownCount>();
  const shown: Patterns['shown'] = (subject, selection) => {
    const key = keyOf(subject, selection);
    let value = made.get(key);
    if (!value) made.set(key, (value = work(subject, selection)));
    return value;
  };
  const part = (subject: Subject, selection: Selection) => ({
    count: countOf(subject, selection),
    shown: shown(subject, selection),
  });
  const work: Patterns['shown'] = (subject, { year, wijk }) => {
    const total = countOf(subject, { year, wijk });
    const perYear = { isDisjoint: true, parts: year ? [] : years.map((one) => part(subject, { year: one, wijk })) };
    const perWijk = { isDisjoint: false, parts: wijk ? [] : wijken.map((one) => part(subject, { year, wijk: one })) };
    if (year && wijk) return shownCount(total);
    return shownTotal(
      total,
      [perYear, perWijk].filter(({ parts }) => parts.length > 0),
    );
  };
  return { years, wijken, shown };
});

/** The year to open on: the newest that shows a number for most principles, else all years together. */
export function openingYear({ years, shown }: Patterns): string | null {
  const isTelling = (year: string) =>
    principles.filter((principle) => shown(principle, { year, wijk: null }).kind !== 'few').length >
    principles.length / 2;
  return years.find(isTelling) ?? null;
}

/** @example 'minder dan 3', 'ten minste 9', '12' */
export function shownWords(shown: ShownCount): string {
  if (shown.kind === 'few') return 'minder dan 3';
  return shown.kind === 'exact' ? String(shown.count) : `ten minste ${shown.count}`;
}
