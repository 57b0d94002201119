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
  receivedAt: string;
  days: number;
}

export interface InboxNews {
  /** How many came in, per form, those without any left out. */
  arrived: { kind: FormKind; count: number }[];
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
  const [counts, signedUp, open, waitingCount] = await Promise.all([
    Promise.all(formKinds.map((kind) => submissions.count({ where: { kind, state: { $ne: 'spam' }, ...isNew } }))),
    strapi.db.query(REGISTRATION).count({ where: isNew }),
    submissions.findMany({ where: isOpen, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }], limit: MOST_SHOWN }),
    submissions.count({ where: isOpen }),
  ]);
  const untaken = await submissions.count({ where: { ...isOpen, state: 'nieuw' } });
  const arrived = formKinds
    .map((kind, n) => ({ kind, count: (counts[n] ?? 0) + (kind === 'workshop' ? signedUp : 0) }))
    .filter(({ count }) => count > 0);
  const waiting = (open as StoredSubmission[]).map(({ reference, kind, receivedAt }) => ({
    reference,
    kind,
    receivedAt,
    days: daysBetween(amsterdamDate(receivedAt), amsterdamDate(now)),
  }));
  const isLate = (waiting[0]?.days ?? 0) >= PROMISED_DAYS;
  return { arrived, waiting, waitingCount, isWorthTelling: arrived.length > 0 || untaken > 0 || isLate };
}

/** @example 'Vraag hulp (2)' */
export const inWords = ({ kind, count }: InboxNews['arrived'][number]): string =>
  // The title of that form, "Meld je aan", says nothing without its workshop.
  `${kind === 'workshop' ? 'aanmelding voor een workshop' : forms[kind].title} (${count})`;
