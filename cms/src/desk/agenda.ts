import type { Core, UID } from '@strapi/strapi';
import { overlapping } from 'shared-types';
import { workshopPlaces } from '../publication/publication-index';
import type { Editor } from './editor';

const WORKSHOP: UID.ContentType = 'api::workshop.workshop';
const MEETING: UID.ContentType = 'api::meeting.meeting';

const nobody = { taken: 0, waiting: 0 };

/** As many as fit in the widget. */
const shown = 5;

export interface AgendaItem {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly isOnSite: boolean;
  /** People who come and wait; none for something to which nobody signs up. */
  readonly places: { readonly taken: number; readonly waiting: number; readonly capacity: number | null } | null;
  /** What is held at the same time. */
  readonly overlaps: readonly { readonly uid: string; readonly documentId: string; readonly title: string }[];
}

interface Row {
  documentId: string;
  title: string | null;
  startsAt: string;
  endsAt: string | null;
  capacity?: number | null;
  registration?: string | null;
}
interface Event extends Row {
  id: string;
  uid: UID.ContentType;
}

/**
 * The next workshops and meetings as they are planned now, those that are not on the site yet included: who plans wants to
 * see them all. What was cancelled takes no time.
 */
export async function upcomingEvents(strapi: Core.Strapi, { may }: Editor, now: Date): Promise<AgendaItem[]> {
  const types = [WORKSHOP, MEETING].filter((uid) => may('read', uid));
  const lists = await Promise.all(types.map((uid) => comingOf(strapi, uid, now)));
  const events = lists.flat().toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const next = events.slice(0, shown);
  const [places, onSite] = await Promise.all([workshopPlaces(strapi), publishedAmong(strapi, next)]);
  return next.map((event) => ({
    uid: event.uid,
    documentId: event.documentId,
    title: event.title ?? 'Zonder titel',
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    isOnSite: onSite.has(event.documentId),
    places:
      event.uid === WORKSHOP && event.registration !== 'niet nodig'
        ? { ...(places[event.documentId] ?? nobody), capacity: event.capacity ?? null }
        : null,
    overlaps: overlapping(event, events).map(({ uid, documentId, title }) => ({
      uid,
      documentId,
      title: title ?? 'Zonder titel',
    })),
  }));
}

/** Drafts hold the newest plan; every entry has one. */
async function comingOf(strapi: Core.Strapi, uid: UID.ContentType, now: Date): Promise<Event[]> {
  const moment = now.toISOString();
  const rows: Row[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'title', 'startsAt', 'endsAt', ...(uid === WORKSHOP ? ['capacity', 'registration'] : [])],
    where: {
      publishedAt: null,
      $or: [{ endsAt: { $gt: moment } }, { startsAt: { $gt: moment } }],
      $and: [{ $or: [{ cancelled: { $null: true } }, { cancelled: false }] }],
    },
  });
  return rows
    .filter(({ startsAt }) => Boolean(startsAt))
    .map((row) => ({
      ...row,
      startsAt: new Date(row.startsAt).toISOString(),
      endsAt: row.endsAt && new Date(row.endsAt).toISOString(),
      id: row.documentId,
      uid,
    }));
}

async function publishedAmong(strapi: Core.Strapi, events: readonly Event[]): Promise<Set<string>> {
  const found = await Promise.all(
    [WORKSHOP, MEETING].map((uid): Promise<{ documentId: string }[]> => {
      const documentId = { $in: events.filter((event) => event.uid === uid).map((event) => event.documentId) };
      return strapi.db
        .query(uid)
        .findMany({ select: ['documentId'], where: { documentId, publishedAt: { $notNull: true } } });
    }),
  );
  return new Set(found.flat().map(({ documentId }) => documentId));
}
