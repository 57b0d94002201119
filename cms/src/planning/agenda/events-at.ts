import type { Core, UID } from '@strapi/strapi';
import { type Occasion, overlapping } from 'shared-types';

const MEETING = 'api::meeting.meeting' as UID.ContentType;
const WORKSHOP = 'api::workshop.workshop' as UID.ContentType;

/** Types that stand on the agenda. */
export const agendaTypes: readonly UID.ContentType[] = [WORKSHOP, MEETING];

/** A workshop or meeting as an editor recognises it. */
export interface AgendaEvent {
  readonly id: string;
  readonly uid: UID.ContentType;
  readonly title: string;
  /** What it is: *workshop*, or the kind of meeting. */
  readonly kind: string;
  /** Who holds it, when somebody wrote it down. */
  readonly organiser: string | null;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly isOnSite: boolean;
}

type Row = Record<string, unknown> & { documentId: string };

/**
 * The workshops and meetings at the time of this one, those of others and those not yet on the site included; as their
 * editors last saved them. What is cancelled is left out.
 */
export async function eventsAt(strapi: Core.Strapi, event: Occasion): Promise<AgendaEvent[]> {
  if (!event.startsAt) return [];
  const from = new Date(event.startsAt);
  const to = new Date(Math.max(+from, +new Date(event.endsAt ?? from)));
  const found: (AgendaEvent & Occasion)[] = [];
  for (const uid of agendaTypes) {
    const near = {
      publishedAt: null,
      startsAt: { $lte: to },
      $or: [{ endsAt: { $gte: from } }, { startsAt: { $gte: from } }],
    };
    const rows: Row[] = await strapi.db.query(uid).findMany({ where: near });
    const overlaps = overlapping(event, rows.map(asOccasion));
    for (const { id } of overlaps) {
      const row = rows.find(({ documentId }) => documentId === id);
      if (row) found.push(await described(strapi, uid, row));
    }
  }
  return found.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
}

const asOccasion = (row: Row): Occasion & { id: string } => ({
  id: row.documentId,
  startsAt: row.startsAt as string | null,
  endsAt: row.endsAt as string | null,
  cancelled: row.cancelled as boolean | null,
});

async function described(strapi: Core.Strapi, uid: UID.ContentType, row: Row): Promise<AgendaEvent> {
  const { documentId, title, kind, organiser, startsAt, endsAt } = row;
  const where = { documentId, publishedAt: { $notNull: true } };
  return {
    id: documentId,
    uid,
    title: String(title ?? 'Zonder titel'),
    kind: uid === WORKSHOP ? 'workshop' : String(kind ?? 'bijeenkomst'),
    organiser: (organiser as string | null) ?? null,
    startsAt: new Date(startsAt as string).toISOString(),
    endsAt: endsAt ? new Date(endsAt as string).toISOString() : null,
    isOnSite: (await strapi.db.query(uid).count({ where })) > 0,
  };
}
