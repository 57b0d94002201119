import type { Core } from '@strapi/strapi';
import { lockTable } from '../../editorial/lock-table';
import { fits, type Party, whoMovesUp } from './places';
import { REGISTRATION, type Registration } from './registration';
import { tell } from './tell';
import { publishedWorkshop, type WorkshopFacts } from './workshop-facts';

/**
 * Lets everything about the places of one workshop happen one after the other, to be called in a transaction before the
 * first look: a hundred people at once each see what the one before took.
 */
export const lockPlaces = (strapi: Core.Strapi, workshopDocumentId: string): Promise<void> =>
  lockTable(strapi, `places ${workshopDocumentId}`);

/** How many people have a place. To be asked after {@link lockPlaces}. */
export async function placesTaken(strapi: Core.Strapi, workshopDocumentId: string): Promise<number> {
  const confirmed = await strapi.db.query(REGISTRATION).findMany({
    select: ['people'],
    where: { workshopDocumentId, state: 'bevestigd' },
  });
  return confirmed.reduce((sum, { people }) => sum + people, 0);
}

/** Whether a newcomer gets a place. To be asked after {@link lockPlaces}. */
export async function hasPlaceFor(
  strapi: Core.Strapi,
  { documentId, capacity }: WorkshopFacts,
  party: Party,
): Promise<boolean> {
  return fits(capacity, await placesTaken(strapi, documentId), party);
}

/** Gives free places to those who wait, in order of arrival, and tells them. In the transaction of what freed them. */
export async function moveUp(strapi: Core.Strapi, workshopDocumentId: string, now: Date): Promise<void> {
  const workshop = await publishedWorkshop(strapi, workshopDocumentId);
  if (!workshop || workshop.cancelled || new Date(workshop.startsAt) <= now) return;
  await lockPlaces(strapi, workshopDocumentId);
  const registrations = strapi.db.query(REGISTRATION);
  const waiting = (await registrations.findMany({
    where: { workshopDocumentId, state: 'wachtlijst' },
    orderBy: ['receivedAt', 'id'],
  })) as Registration[];
  const taken = await placesTaken(strapi, workshopDocumentId);
  for (const registration of whoMovesUp(workshop.capacity, taken, waiting)) {
    await registrations.update({ where: { id: registration.id }, data: { state: 'bevestigd' } });
    await tell(strapi, { occasion: 'doorgeschoven', registration, workshop }, now);
  }
}
