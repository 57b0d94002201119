/**
 * What a feed tells, per list: what was published, and what happened since to a knelpunt or afspraak.
 *
 * @module
 */
import { linesOn, startOfAmsterdamDay } from 'shared-types';
import { agreementCode, knelpuntCode } from '../../components/agreement/labels.ts';
import { capital, formatDate, localTime } from '../../components/text/format.ts';
import { today } from '../../components/text/time.ts';
import type { FeedList } from '../../content/file-addresses.ts';
import type { Agreement, Content, Knelpunt, PageEntry, PlainDate, StatusLine } from '../../content/model.ts';
import { type AgendaEvent, pageAddressOf } from '../event-address.ts';

export interface FeedItem {
  /** Stays the same when the entry changes: readers show an item once. */
  id: string;
  title: string;
  /** One or two sentences, without markup. */
  text: string;
  /** The page, from the root of the site. */
  address: string;
  /** When it happened. */
  date: Date;
}

type ItemsOf = (content: Content, day: PlainDate) => FeedItem[];

type Listed = Pick<PageEntry, 'documentId' | 'title' | 'inShort' | 'slug' | 'firstPublishedOn'> & {
  withdrawnOn?: PlainDate | null;
};

/** What was withdrawn leaves the feeds; an entry that was never published before (a preview) is not in them yet. */
function published(entry: Listed, address: string, given: Partial<FeedItem> = {}): FeedItem[] {
  const { documentId, title, inShort, firstPublishedOn, withdrawnOn } = entry;
  if (withdrawnOn || !firstPublishedOn) return [];
  return [{ id: documentId, title, text: inShort, address, date: new Date(firstPublishedOn), ...given }];
}

const listed =
  (base: string, list: (content: Content) => readonly Listed[]): ItemsOf =>
  (content) =>
    list(content).flatMap((entry) => published(entry, `${base}${entry.slug}/`));

/** The publication and every status line after it. */
function recorded(entry: Knelpunt | Agreement, code: string, address: string, day: PlainDate): FeedItem[] {
  if (entry.withdrawnOn) return [];
  const statusLines: readonly StatusLine[] = entry.statusLines;
  const lines = linesOn(statusLines, day).map((line) => ({
    id: line.documentId,
    title: `${code}, ${entry.title}: ${says(line.voice, line.status)}`,
    text: line.note ?? entry.inShort,
    address,
    date: startOfAmsterdamDay(line.date),
  }));
  return [...published(entry, address, { title: `${code}: ${entry.title}` }), ...lines];
}

const says = (voice: string, status: string) => `${status} (${voice})`;

function announced(event: AgendaEvent): FeedItem[] {
  const kind = 'kind' in event ? capital(event.kind) : 'Workshop';
  const day = formatDate(localTime(event.startsAt).date);
  const items = published(event, pageAddressOf(event), { title: `${kind} op ${day}: ${event.title}` });
  if (!event.cancelled) return items;
  const cancelled = {
    id: `${event.documentId}-afgelast`,
    title: `Afgelast: ${event.title} (${day})`,
    text: event.cancelledReason ?? event.inShort,
    date: new Date(event.updatedAt || event.startsAt),
  };
  return [...items, ...items.map((item) => ({ ...item, ...cancelled }))];
}

export const feedItems: Record<FeedList, ItemsOf> = {
  initiatieven: listed('/initiatieven/', (content) => content.initiatives),
  knelpunten: ({ knelpunten }, day) =>
    knelpunten.flatMap((entry) => recorded(entry, knelpuntCode(entry), `/knelpunten/${entry.slug}/`, day)),
  afspraken: ({ agreements }, day) =>
    agreements.flatMap((entry) =>
      recorded(entry, `Afspraak ${agreementCode(entry)}`, `/afspraken/${entry.slug}/`, day),
    ),
  adviezen: ({ advices }) =>
    advices.flatMap((advice) => {
      const items = published(advice, `/adviezen/${advice.slug}/`);
      const { repliedOn, replyText } = advice;
      if (!repliedOn) return items;
      const reply = {
        id: `${advice.documentId}-antwoord`,
        title: `Antwoord op ons advies: ${advice.title}`,
        text: replyText ?? advice.inShort,
        date: startOfAmsterdamDay(repliedOn),
      };
      return [...items, ...items.map((item) => ({ ...item, ...reply }))];
    }),
  agenda: ({ workshops, meetings }) => [...workshops, ...meetings].flatMap(announced),
  verslagen: listed('/verslagen/', (content) => content.meetingReports),
  kennisbank: listed('/kennisbank/', (content) => content.knowledgeArticles),
  beleid: ({ policyItems }) => policyItems.flatMap((entry) => published(entry, '/beleid/')),
  regelingen: listed('/regelingen/', (content) => content.fundingSchemes),
  denktanks: listed('/denktanks/', (content) => content.thinkTanks),
  nieuws: listed('/nieuws/', (content) => content.newsItems),
};

/** Everything that a feed of these lists could tell at a moment, newest first. */
export function itemsOf(lists: readonly FeedList[], content: Content, asOf: Date): FeedItem[] {
  const day = today(asOf);
  return lists
    .flatMap((list) => feedItems[list](content, day))
    .sort((a, b) => +b.date - +a.date || (a.id < b.id ? -1 : 1));
}
