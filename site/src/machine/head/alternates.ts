/**
 * What belongs to a page in another form: feeds to follow, and the event as a calendar file.
 *
 * @module
 */
import { feedLists } from '../../content/file-addresses.ts';
import { icsAddressOf } from '../event-address.ts';
import { feedAddress, feedTitle } from '../feeds/feed.ts';
import type { PageSubject } from './entry-at.ts';

export interface Alternate {
  type: 'application/rss+xml' | 'text/calendar';
  title: string;
  href: string;
}

/** @param pathname address of the page: pages below a list name the list's feed first */
export function alternatesOf(pathname: string, name: string, subject: PageSubject | undefined): Alternate[] {
  const first = pathname.split('/')[1];
  const list = subject?.kind === 'event' ? 'agenda' : feedLists.find((feed) => feed === first);
  const feeds = list ? [list, undefined] : [undefined];
  const alternates = feeds.map((feed): Alternate => ({
    type: 'application/rss+xml',
    title: feedTitle(feed, name),
    href: feedAddress(feed),
  }));
  if (subject?.kind !== 'event') return alternates;
  const { event } = subject;
  return [{ type: 'text/calendar', title: event.title, href: icsAddressOf(event) }, ...alternates];
}
