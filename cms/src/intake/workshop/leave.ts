import type { Core } from '@strapi/strapi';
import { takeBackMail } from '../mail/queue';
import { lockPlaces, moveUp } from './move-up';
import { REGISTRATION, type Registration } from './registration';
import { WORKSHOP } from './workshop-facts';

/**
 * Takes somebody whose data goes off the lists of workshops that are to come: without an address nobody can tell them
 * that there is a place, or that it is moved. The place is for the next in line, who is told. What has begun stays
 * counted.
 *
 * To be called in the transaction of the erasure, before it.
 */
export async function leaveWorkshops(
  strapi: Core.Strapi,
  registrations: readonly Pick<Registration, 'id' | 'workshopDocumentId'>[],
  now: Date,
): Promise<void> {
  const byWorkshop = Map.groupBy(registrations, ({ workshopDocumentId }) => workshopDocumentId);
  // Always in the same order: two erasures at once never wait for each other.
  for (const [workshop, theirs] of [...byWorkshop].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (await hasBegun(strapi, workshop, now)) continue;
    await lockPlaces(strapi, workshop);
    for (const { id } of theirs) await leave(strapi, id);
    await moveUp(strapi, workshop, now);
  }
}

async function leave(strapi: Core.Strapi, id: number): Promise<void> {
  const registrations = strapi.db.query(REGISTRATION);
  const { state, documentId } = (await registrations.findOne({ where: { id } })) as Registration;
  if (state === 'afgemeld') return;
  await registrations.update({ where: { id }, data: { state: 'afgemeld' } });
  await takeBackMail(strapi, `workshop:${documentId}:`);
}

/** Also when it isn't on the site now: it may come back. One that is gone takes nobody's place. */
async function hasBegun(strapi: Core.Strapi, documentId: string, now: Date): Promise<boolean> {
  const rows = (await strapi.db.query(WORKSHOP).findMany({ select: ['startsAt'], where: { documentId } })) as {
    startsAt: string | null;
  }[];
  return rows.every(({ startsAt }) => startsAt !== null && new Date(startsAt) <= now);
}
