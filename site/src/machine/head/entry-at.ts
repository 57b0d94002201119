/**
 * The entry that a page is about, for the head of that page: an event, or something written.
 *
 * @module
 */
import { findBySlug } from '../../content/lookup.ts';
import type { Content, Figure, PageEntry } from '../../content/model.ts';
import type { AgendaEvent } from '../event-address.ts';

/** The types of schema.org (https://schema.org/Article) that our written entries are. */
type WrittenType = 'NewsArticle' | 'Article' | 'Report';
export type PageSubject =
  | { kind: 'event'; event: AgendaEvent }
  | { kind: 'written'; type: WrittenType; entry: PageEntry & { cover?: Figure | null } };

const written = (type: WrittenType, entry: PageEntry | undefined): PageSubject | undefined =>
  entry && { kind: 'written', type, entry };
const event = (found: AgendaEvent | undefined): PageSubject | undefined => found && { kind: 'event', event: found };

const finders: Record<string, (content: Content, slug: string) => PageSubject | undefined> = {
  workshops: ({ workshops }, slug) => event(findBySlug(workshops, slug).entry),
  bijeenkomsten: ({ meetings }, slug) => event(findBySlug(meetings, slug).entry),
  nieuws: ({ newsItems }, slug) => written('NewsArticle', findBySlug(newsItems, slug).entry),
  kennisbank: ({ knowledgeArticles }, slug) => written('Article', findBySlug(knowledgeArticles, slug).entry),
  verslagen: ({ meetingReports }, slug) => written('Report', findBySlug(meetingReports, slug).entry),
  adviezen: ({ advices }, slug) => written('Report', findBySlug(advices, slug).entry),
};

/** @param pathname address of the page, such as `/workshops/begroting/` */
export function entryAt(pathname: string, content: Content): PageSubject | undefined {
  const [, list = '', slug, rest] = pathname.split('/');
  if (!slug || rest !== '' || !Object.hasOwn(finders, list)) return undefined;
  return finders[list]?.(content, decodeURIComponent(slug));
}
