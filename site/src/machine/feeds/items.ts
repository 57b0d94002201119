/**
 * What a feed tells, per list: what was published, and what happened since to a knelpunt or afspraak.
 *
 * @module
 */
import { linesOn, startOfAmsterdamDay } from 'shared-types';
import { agreementCode, knelpuntCode } from '../../components/agreement/labels.ts';
import { capital, formatDate, localTime } from '../../components/text/format.ts';
import { perContentAsOf } from '../../components/text/per-content.ts';
import { today } from '../../components/text/time.ts';
import { type FeedList, feedLists } from '../../content/file-addresses.ts';
import type { Advice, Agreement, Content, Knelpunt, PageEntry, PlainDate, StatusLine } from '../../content/model.ts';
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

/** What could be told: when it happened (a day or a moment, ISO 8601), and the item for who is told. */
interface Happening {
  at: string;
  item: () => FeedItem;
}
type HappeningsOf = (content: Content, day: PlainDate) => Happening[];

type Listed = Pick<PageEntry, 'documentId' | 'title' | 'inShort' | 'slug' | 'firstPublishedOn'> & {
  withdrawnOn?: PlainDate | null;
};

/** What was withdrawn leaves the feeds; an entry that was never published before (a preview) is not in them yet. */
function published(entry: Listed, address: string, title = entry.title): Happening[] {
  const { documentId, inShort, firstPublishedOn, withdrawnOn } = entry;
  if (withdrawnOn || !firstPublishedOn) return [];
  return happening(firstPublishedOn, { id: documentId, title, text: inShort, address });
}

const happening = (at: string, given: Omit<FeedItem, 'date'>): Happening[] => [
  { at, item: () => ({ ...given, date: at.length > 10 ? new Date(at) : startOfAmsterdamDay(at) }) },
];

const listed =
  (base: string, list: (content: Content) => readonly Listed[]): HappeningsOf =>
  (content) =>
    list(content).flatMap((entry) => published(entry, `${base}${entry.slug}/`));

/** The publication and every status line after it. */
function recorded(entry: Knelpunt | Agreement, code: string, address: string, day: PlainDate): Happening[] {
  if (entry.withdrawnOn) return [];
  const statusLines: readonly StatusLine[] = entry.statusLines;
  return [
    ...published(entry, address, `${code}: ${entry.title}`),
    ...linesOn(statusLines, day).flatMap(({ documentId, date, status, voice, note }) =>
      happening(date, {
        id: documentId,
        title: `${code}, ${entry.title}: ${status} (${voice})`,
        text: note ?? entry.inShort,
        address,
      }),
    ),
  ];
}

/** That it comes and, when it was cancelled, that it doesn't. */
function announced(event: AgendaEvent): Happening[] {
  const { documentId, title, cancelled, cancelledReason, inShort, updatedAt, startsAt } = event;
  const kind = 'kind' in event ? capital(event.kind) : 'Workshop';
  const day = formatDate(localTime(startsAt).date);
  const address = pageAddressOf(event);
  const items = published(event, address, `${kind} op ${day}: ${title}`);
  if (!cancelled || items.length === 0) return items;
  const off = {
    id: `${documentId}-afgelast`,
    title: `Afgelast: ${title} (${day})`,
    text: cancelledReason ?? inShort,
    address,
  };
  return [...items, ...happening(updatedAt || startsAt, off)];
}

function advised(advice: Advice): Happening[] {
  const { documentId, title, slug, inShort, repliedOn, replyText } = advice;
  const address = `/adviezen/${slug}/`;
  const items = published(advice, address);
  if (!repliedOn || items.length === 0) return items;
  const reply = {
    id: `${documentId}-antwoord`,
    title: `Antwoord op ons advies: ${title}`,
    text: replyText ?? inShort,
    address,
  };
  return [...items, ...happening(repliedOn, reply)];
}

const happenings: Record<FeedList, HappeningsOf> = {
  initiatieven: listed('/initiatieven/', (content) => content.initiatives),
  knelpunten: ({ knelpunten }, day) =>
    knelpunten.flatMap((entry) => recorded(entry, knelpuntCode(entry), `/knelpunten/${entry.slug}/`, day)),
  afspraken: ({ agreements }, day) =>
    agreements.flatMap((entry) =>
      recorded(entry, `Afspraak ${agreementCode(entry)}`, `/afspraken/${entry.slug}/`, day),
    ),
  adviezen: ({ advices }) => advices.flatMap(advised),
  agenda: ({ workshops, meetings }) => [...workshops, ...meetings].flatMap(announced),
  verslagen: listed('/verslagen/', (content) => content.meetingReports),
  kennisbank: listed('/kennisbank/', (content) => content.knowledgeArticles),
  beleid: ({ policyItems }) => policyItems.flatMap((entry) => published(entry, '/beleid/')),
  regelingen: listed('/regelingen/', (content) => content.fundingSchemes),
  denktanks: listed('/denktanks/', (content) => content.thinkTanks),
  nieuws: listed('/nieuws/', (content) => content.newsItems),
};

/** What a feed holds: readers ask often, and who stays away for longer finds the rest on the site. */
const ITEMS = 40;

const newestFirst = (a: FeedItem, b: FeedItem) => +b.date - +a.date || (a.id < b.id ? -1 : 1);

/** The newest of each list, newest first; made once per snapshot. */
const newestPerList = perContentAsOf(
  (content, asOf) =>
    new Map(
      feedLists.map((list) => {
        const all = happenings[list](content, today(asOf)).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
        return [
          list,
          all
            .slice(0, ITEMS)
            .map(({ item }) => item())
            .sort(newestFirst),
        ];
      }),
    ),
);

/** The newest of a list, or of all lists together; newest first. */
export function newestItems(list: FeedList | undefined, content: Content, asOf: Date): FeedItem[] {
  const perList = newestPerList(content, asOf);
  if (list) return perList.get(list) ?? [];
  return [...perList.values()].flat().sort(newestFirst).slice(0, ITEMS);
}
