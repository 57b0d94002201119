/**
 * RSS 2.0: one feed of the whole site, and one per list.
 *
 * @module
 */
import { Feed } from 'feed';
import { escapeHtml } from '../../components/text/escape.ts';
import type { FeedList } from '../../content/file-addresses.ts';
import type { PageInput } from '../../content/page-input.ts';
import { plain } from '../plain-text.ts';
import { newestItems } from './items.ts';

/** What a reader's program calls the feed. @example feedTitle('nieuws', 'Participiënter') // 'Nieuws van Participiënter' */
export function feedTitle(list: FeedList | undefined, name: string): string {
  return list ? `${list.charAt(0).toUpperCase()}${list.slice(1)} van ${name}` : `Alles van ${name}`;
}

/** @example feedAddress('nieuws') // '/nieuws/rss.xml' */
export const feedAddress = (list?: FeedList): string => (list ? `/${list}/rss.xml` : '/rss.xml');

/** The feed of a list, or of everything. */
export function rss({ content, asOf, siteUrl }: Omit<PageInput, 'addresses'>, list?: FeedList): string {
  const { name, tagline } = content.settings;
  const items = newestItems(list, content, asOf);
  const feed = new Feed({
    title: plain(feedTitle(list, name)),
    description: plain(tagline ?? feedTitle(list, name)),
    link: siteUrl + (list ? `/${list}/` : '/'),
    feed: siteUrl + feedAddress(list),
    language: 'nl',
    generator: false,
    // Never the clock: an empty feed was last changed when time began.
    updated: items[0]?.date ?? new Date(0),
  });
  for (const { id, title, text, address, date } of items) {
    // A description is HTML (RSS 2.0), so what an editor typed as text is escaped once more.
    feed.addItem({ id, title: plain(title), description: escapeHtml(plain(text)), link: siteUrl + address, date });
  }
  return feed.rss2();
}
