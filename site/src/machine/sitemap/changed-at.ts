/**
 * When the page at an address was last changed, from its entry; an address that is not here says nothing about it.
 *
 * @module
 */
import { perContent } from '../../components/text/per-content.ts';
import type { Content, Instant, StatuteVersion } from '../../content/model.ts';
import { pageAddressOf } from '../event-address.ts';

type Changed = [address: string, at: Instant];

/** Lists with their address: each entry has a page below it, and the list changes with its newest entry. */
const lists = ({ ...content }: Content): [base: string, entries: readonly { slug: string; updatedAt: Instant }[]][] => [
  ['/initiatieven/', content.initiatives],
  ['/knelpunten/', content.knelpunten.map(withLines)],
  ['/afspraken/', content.agreements.map(withLines)],
  ['/adviezen/', content.advices],
  ['/verslagen/', content.meetingReports],
  ['/wijken/', content.neighbourhoods],
  ['/kennisbank/', content.knowledgeArticles],
  ['/regelingen/', content.fundingSchemes],
  ['/denktanks/', content.thinkTanks],
  ['/nieuws/', content.newsItems],
];

/** A status line changes the page of what it is about. */
function withLines<T extends { updatedAt: Instant; statusLines: readonly { date: string }[] }>(entry: T): T {
  const lastLine = entry.statusLines.at(-1)?.date ?? '';
  return lastLine > entry.updatedAt ? { ...entry, updatedAt: lastLine } : entry;
}

/** ISO dates and moments sort as text. */
const newest = (entries: readonly { updatedAt: Instant }[]): Instant =>
  entries.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '');

/** Date or moment per address, ISO 8601. */
export const changedAt = perContent((content: Content): ReadonlyMap<string, Instant> => {
  const events = [...content.workshops, ...content.meetings];
  const changed: Changed[] = [
    ...lists(content).flatMap(([base, entries]): Changed[] => [
      [base, newest(entries)],
      ...entries.map(({ slug, updatedAt }): Changed => [`${base}${slug}/`, updatedAt]),
    ]),
    ['/agenda/', newest(events)],
    ...events.map((event): Changed => [pageAddressOf(event), event.updatedAt]),
    ['/beleid/', newest(content.policyItems)],
    ...content.pages.map(({ slug, updatedAt }): Changed => [`/${slug}/`, updatedAt]),
    ...content.statutes.flatMap(({ kind, versions }) => versions.flatMap((version) => statutePages(kind, version))),
  ];
  return new Map(changed.filter(([, at]) => at !== ''));
});

function statutePages(kind: string, { number, chapters, updatedAt }: StatuteVersion): Changed[] {
  if (kind !== 'bijzonder statuut') return [[`/stichting/statuten/${number}/`, updatedAt]];
  const articles = chapters.flatMap((chapter) => chapter.articles);
  return [
    [`/statuut/${number}/`, updatedAt],
    ...articles.map((article): Changed => [`/statuut/${number}/artikel/${article.number}/`, updatedAt]),
  ];
}
