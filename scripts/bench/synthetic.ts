/**
 * Synthetic content for the benchmarks: the mix of types and relations that a large platform would have.
 *
 * @module
 */
import { phases, topics } from 'shared-types';
import { bodyOf, seeded, sentencesOf, titleOf } from './dutch-text.ts';

/** An entry for Strapi's document service; relations by slug, to be looked up by who saves it. */
export interface SyntheticEntry {
  uid: string;
  data: Record<string, unknown>;
  /** Field → slugs of the entries it points to. */
  relations: Record<string, string[]>;
}

export interface Slugs {
  themes: readonly string[];
  neighbourhoods: readonly string[];
}

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Of every 20 entries: 12 initiatives, 3 knelpunten, 2 workshops, 2 articles, 1 news item. */
const mix = [
  'initiative',
  'initiative',
  'knelpunt',
  'initiative',
  'initiative',
  'workshop',
  'initiative',
  'initiative',
  'article',
  'initiative',
  'knelpunt',
  'initiative',
  'initiative',
  'news',
  'initiative',
  'workshop',
  'initiative',
  'knelpunt',
  'initiative',
  'article',
] as const;

/** @returns `count` entries, the same for every run. */
export function syntheticEntries(count: number, { themes, neighbourhoods }: Slugs): SyntheticEntry[] {
  const random = seeded(2026);
  return Array.from({ length: count }, (_, n): SyntheticEntry => {
    const base = { title: titleOf(random, n), inShort: sentencesOf(random, 2).slice(0, 290), body: bodyOf(random) };
    const places = { themes: [nth(themes, n)], neighbourhoods: [nth(neighbourhoods, n * 7)] };
    switch (nth(mix, n)) {
      case 'initiative':
        return {
          uid: 'api::initiative.initiative',
          data: {
            ...base,
            phase: nth(phases, n),
            organiser: 'Buurtgroep De Vliet',
            helpWanted: [{ kind: 'vrijwilligers', text: 'Twee uur per week, op woensdag.' }],
            updates: [
              { date: '2026-03-01', title: 'De eerste dag', text: sentencesOf(random, 2) },
              { date: '2026-06-01', title: 'Een jaar verder', text: sentencesOf(random, 2) },
            ],
          },
          relations: places,
        };
      case 'knelpunt':
        return {
          uid: 'api::knelpunt.knelpunt',
          data: { ...base, topic: nth(topics, n), solutions: [{ title: 'Eén loket', text: sentencesOf(random, 2) }] },
          relations: places,
        };
      case 'workshop':
        return {
          uid: 'api::workshop.workshop',
          data: {
            ...base,
            startsAt: new Date(Date.UTC(2026, n % 12, 1 + (n % 27), 18)).toISOString(),
            endsAt: new Date(Date.UTC(2026, n % 12, 1 + (n % 27), 20)).toISOString(),
            registration: 'open',
            capacity: 16,
          },
          relations: { themes: places.themes },
        };
      case 'article':
        return {
          uid: 'api::knowledge-article.knowledge-article',
          data: { ...base, kind: 'stappenplan' },
          relations: { themes: places.themes },
        };
      case 'news':
        return { uid: 'api::news-item.news-item', data: { ...base, date: '2026-05-01' }, relations: {} };
    }
  });
}
