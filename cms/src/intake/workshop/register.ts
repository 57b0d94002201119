import type { Core } from '@strapi/strapi';
import { registrationState } from 'shared-types';
import type { IntakeItem } from 'shared-types/forms';
import { takeReference } from '../reference';
import { hasPlaceFor, lockPlaces } from './move-up';
import { keptUntil, REGISTRATION, type Registration } from './registration';
import { tell } from './tell';
import { workshopAt, type WorkshopFacts } from './workshop-facts';

export interface Registered {
  reference: string;
  registration: 'bevestigd' | 'wachtlijst';
}

/**
 * Decides about a sign-up and tells the person, in the transaction of its arrival.
 *
 * What counts is when the site received it, not when it came here: with the CMS off for a night nobody is too late.
 *
 * @returns null when a volunteer has to look: the workshop is gone, closed by then, or needs no sign-up
 */
export async function register(strapi: Core.Strapi, item: IntakeItem, now: Date): Promise<Registered | null> {
  const workshop = item.context.workshop ? await workshopAt(strapi, item.context.workshop) : null;
  const receivedAt = new Date(item.receivedAt);
  if (!workshop || !isOpen(workshop, receivedAt)) return null;
  await lockPlaces(strapi, workshop.documentId);
  const people = Number(item.fields.aantal);
  const state = (await hasPlaceFor(strapi, workshop, { people })) ? 'bevestigd' : 'wachtlijst';
  const reference = await takeReference(strapi, 'workshop', receivedAt);
  const registration = (await strapi.db.query(REGISTRATION).create({
    data: {
      key: item.key,
      reference,
      name: item.fields.naam,
      email: item.fields.email ?? null,
      phone: item.fields.telefoon ?? null,
      accessNeeds: item.fields.nodig ?? null,
      people,
      state,
      workshopDocumentId: workshop.documentId,
      receivedAt,
      wipeAfter: keptUntil(workshop),
    },
  })) as Registration;
  await tell(strapi, { occasion: state, registration, workshop }, now);
  return { reference, registration: state };
}

/** Open or with a waiting list; how many have a place is looked at later, behind the lock. */
function isOpen(workshop: WorkshopFacts, at: Date): boolean {
  return ['open', 'wachtlijst'].includes(registrationState({ ...workshop, taken: 0 }, at));
}
