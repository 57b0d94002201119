/**
 * What there is to tell a volunteer about the inbox: numbers, forms and days, nothing about a person.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { amsterdamDate, daysBetween } from 'shared-types';
import { forms, formKinds, type FormKind } from 'shared-types/forms';
import type { StoredSubmission } from '../inbox/stored-submission';
import { SUBMISSION } from '../submission';
import { REGISTRATION } from '../workshop/registration';

/** Every form promises an answer within two weeks: what is longer under way is worth telling again. */
const PROMISED_DAYS = 14;
const MOST_SHOWN = 8;

export interface WaitingItem {
  reference: string;
  kind: FormKind;
  /** When it came in, or came back with an answer to the herhaalcheck. */
  since: string;
  days: number;
}

export interface InboxNews {
  /** How many came in, per form, those without any left out. */
  arrived: { kind: FormKind; count: number }[];
  /** How many came back with an answer to the herhaalcheck. */
  rechecked: number;
  /** What nobody has finished, the longest first. */
  waiting: WaitingItem[];
  /** How many wait, also those that are not in the list. */
  waitingCount: number;
  /** Whether a volunteer has to hear of it. */
  isWorthTelling: boolean;
}

/** What came in since a moment, and what waits. What looks like spam counts as nothing. */
export async function inboxNews(strapi: Core.Strapi, since: Date, now: Date): Promise<InboxNews> {
  // When it came here, not when the site took it: what waited for the CMS is news too.
  const isNew = { createdAt: { $gt: since } };
  const isOpen = { state: { $in: ['nieuw', 'in behandeling'] }, wipedAt: null };
  const submissions = strapi.db.query(SUBMISSION);
  const [counts, signedUp, open] = await Promise.all([
    Promise.all(formKinds.map((kind) => submissions.count({ where: { kind, state: { $ne: 'spam' }, ...isNew } }))),
    strapi.db.query(REGISTRATION).count({ where: isNew }),
    submissions.findMany({ select: ['reference', 'kind', 'state', 'receivedAt', 'recheck'], where: isOpen }),
  ]);
  const arrived = formKinds
    .map((kind, n) => ({ kind, count: (counts[n] ?? 0) + (kind === 'workshop' ? signedUp : 0) }))
    .filter(({ count }) => count > 0);
  const stored = open as StoredSubmission[];
  const isUntaken = stored.some(({ state }) => state === 'nieuw');
  const waiting = longestFirst(stored, now);
  const isLate = (waiting[0]?.days ?? 0) >= PROMISED_DAYS;
  return {
    arrived,
    rechecked: stored.filter(({ recheck }) => isAfter(recheck?.answers.at(-1)?.at, since)).length,
    waiting: waiting.slice(0, MOST_SHOWN),
    waitingCount: waiting.length,
    isWorthTelling: arrived.length > 0 || isUntaken || isLate,
  };
}

const isAfter = (moment: string | undefined, since: Date) => moment !== undefined && new Date(moment) > since;

type Waits = Pick<StoredSubmission, 'reference' | 'kind' | 'receivedAt' | 'recheck'>;

/** What waits longest first. Something that came back waits since its last answer, not since it first came in. */
export function longestFirst(open: readonly Waits[], now: Date): WaitingItem[] {
  return open
    .map(({ reference, kind, receivedAt, recheck }) => {
      const since = new Date(recheck?.answers.at(-1)?.at ?? receivedAt).toISOString();
      return { reference, kind, since, days: daysBetween(amsterdamDate(since), amsterdamDate(now)) };
    })
    .toSorted((a, b) => a.since.localeCompare(b.since) || a.reference.localeCompare(b.reference));
}

/** @example 'Vraag hulp (2)' */
export const inWords = ({ kind, count }: InboxNews['arrived'][number]): string =>
  // The title of that form, "Meld je aan", says nothing without its workshop.
  `${kind === 'workshop' ? 'aanmelding voor een workshop' : forms[kind].title} (${count})`;
