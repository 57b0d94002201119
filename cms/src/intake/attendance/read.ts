import type { Core } from '@strapi/strapi';
import { registrationState, type RegistrationState, seats } from 'shared-types';
import { REGISTRATION, type Registration } from '../workshop/registration';
import { WORKSHOP, type WorkshopFacts } from '../workshop/workshop-facts';

/** Somebody on the list. What is wiped is `null`: the place stays counted, without a name. */
export interface Attendee {
  documentId: string;
  name: string | null;
  people: number;
  accessNeeds: string | null;
  reference: string | null;
  isWiped: boolean;
  /** Only when asked for. */
  contact?: { email: string | null; phone: string | null };
}

/** How full a workshop is, in people. */
export interface Counts {
  confirmed: number;
  waiting: number;
  /** `null` without a limit. */
  free: number | null;
}

export interface AttendanceList {
  workshop: Pick<WorkshopFacts, 'documentId' | 'title' | 'slug' | 'startsAt' | 'endsAt' | 'place' | 'capacity'> & {
    trainer: string | null;
  };
  counts: Counts;
  /** Those with a place, by name; those who wait, in order of arrival. */
  confirmed: Attendee[];
  waiting: Attendee[];
  /** What happens to somebody who is added now. */
  joining: RegistrationState | 'niet op de site';
  /** Whether somebody can still be signed off: not once it has begun. */
  isToCome: boolean;
}

type Stored = Registration & { phone: string | null; accessNeeds: string | null; wipedAt: string | null };
type Planned = WorkshopFacts & { trainer: string | null };

/** @returns null when the workshop isn't there any more */
export async function countsOf(strapi: Core.Strapi, documentId: string): Promise<Counts | null> {
  const found = await plannedWorkshop(strapi, documentId);
  return found && countPeople(found.workshop, await signedUp(strapi, documentId));
}

/**
 * Who comes to a workshop and who waits.
 *
 * @returns null when the workshop isn't there any more
 */
export async function attendanceList(
  strapi: Core.Strapi,
  documentId: string,
  { withContact, now }: { withContact: boolean; now: Date },
): Promise<AttendanceList | null> {
  const found = await plannedWorkshop(strapi, documentId);
  if (!found) return null;
  const { workshop, isOnSite } = found;
  const { title, slug, startsAt, endsAt, place, capacity, trainer } = workshop;
  const rows = await signedUp(strapi, documentId);
  const counts = countPeople(workshop, rows);
  const inState = (state: Registration['state']) =>
    rows.filter((row) => row.state === state).map((row) => attendee(row, withContact));
  return {
    workshop: { documentId, title, slug, startsAt, endsAt, place, capacity, trainer },
    counts,
    confirmed: inState('bevestigd').toSorted(byName),
    waiting: inState('wachtlijst'),
    joining: isOnSite ? registrationState({ ...workshop, taken: counts.confirmed }, now) : 'niet op de site',
    isToCome: new Date(startsAt) > now,
  };
}

/** As it stands on the site; as it was written when it isn't there. */
async function plannedWorkshop(
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ workshop: Planned; isOnSite: boolean } | null> {
  const find = (status: 'published' | 'draft') =>
    strapi.documents(WORKSHOP).findOne({ documentId, status, populate: ['place'] });
  const published = await find('published');
  const workshop = (published ?? (await find('draft'))) as Planned | null;
  return workshop && { workshop, isOnSite: published !== null };
}

async function signedUp(strapi: Core.Strapi, workshopDocumentId: string): Promise<Stored[]> {
  const rows = await strapi.db.query(REGISTRATION).findMany({
    where: { workshopDocumentId, state: { $in: ['bevestigd', 'wachtlijst'] } },
    orderBy: ['receivedAt', 'id'],
  });
  return rows as Stored[];
}

function countPeople({ capacity }: Planned, rows: readonly Stored[]): Counts {
  const people = (state: Registration['state']) =>
    rows.reduce((sum, row) => (row.state === state ? sum + row.people : sum), 0);
  const confirmed = people('bevestigd');
  return { confirmed, waiting: people('wachtlijst'), free: seats({ capacity, taken: confirmed }).free };
}

function attendee(row: Stored, withContact: boolean): Attendee {
  const { documentId, name, people, accessNeeds, reference, email, phone, wipedAt } = row;
  const isWiped = wipedAt !== null;
  return {
    documentId,
    name,
    people,
    accessNeeds,
    reference,
    isWiped,
    ...(withContact && { contact: { email, phone } }),
  };
}

/** Names that are wiped come last. */
const byName = (a: Attendee, b: Attendee) =>
  Number(a.name === null) - Number(b.name === null) || (a.name ?? '').localeCompare(b.name ?? '', 'nl');
