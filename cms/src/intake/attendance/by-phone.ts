/**
 * What a volunteer does for somebody who calls. The rules for places are those of the form and the link in the mail.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { amsterdamDate } from 'shared-types';
import { checkFields, forms } from 'shared-types/forms';
import { z } from 'zod';
import { lockTable } from '../../editorial/lock-table';
import { cancelRegistration } from '../workshop/cancel';
import { register } from '../workshop/register';
import { REGISTRATION, type Registration } from '../workshop/registration';
import { publishedWorkshop } from '../workshop/workshop-facts';

export const newAttendee = z.strictObject({
  /** Made by the form, so that pressing twice signs up once. */
  key: z.uuid(),
  /** As on the site, by the names of its questions. */
  answers: z.record(z.string().max(40), z.string().max(5_000)),
});
export const leaver = z.strictObject({ documentId: z.string().max(40) });

/** What somebody got who called: a place, or one on the waiting list. */
export interface SignedUp {
  state: 'bevestigd' | 'wachtlijst';
}

/**
 * Signs somebody up as if the form came now, and mails the confirmation to who gave an address.
 *
 * @returns what they got; `null` when the workshop isn't on the site
 * @throws in Dutch when an answer is missing or one can't sign up any more
 */
export async function signUpByPhone(
  strapi: Core.Strapi,
  workshopDocumentId: string,
  { key, answers }: z.infer<typeof newAttendee>,
  now: Date,
): Promise<SignedUp | null> {
  const workshop = await publishedWorkshop(strapi, workshopDocumentId);
  if (!workshop) return null;
  const { fields, faults } = checkFields(forms.workshop, answers, amsterdamDate(now));
  if (!fields) throw new errors.ValidationError(faults[0].message);
  return strapi.db.transaction(async (): Promise<SignedUp> => {
    await lockTable(strapi, 'intake');
    const known = (await strapi.db.query(REGISTRATION).findOne({ where: { key } })) as Registration | null;
    if (known) return { state: known.state === 'wachtlijst' ? 'wachtlijst' : 'bevestigd' };
    const receivedAt = now.toISOString();
    const context = { workshop: workshop.slug };
    const item = { key, form: 'workshop' as const, receivedAt, order: 0, fields, context, marks: [] };
    const registered = await register(strapi, item, now);
    if (!registered) throw new errors.ValidationError('Voor deze workshop kan niemand zich nu aanmelden.');
    return { state: registered.registration };
  });
}

/**
 * Signs somebody off: the place goes to the next in line, and both hear it.
 *
 * @throws in Dutch when that can't be done any more
 */
export async function signOffByPhone(
  strapi: Core.Strapi,
  workshopDocumentId: string,
  { documentId }: z.infer<typeof leaver>,
  now: Date,
): Promise<void> {
  const found = await strapi.db.query(REGISTRATION).findOne({ where: { documentId, workshopDocumentId } });
  const outcome = found ? await cancelRegistration(strapi, documentId, now) : 'onbekend';
  if (outcome === 'onbekend') throw new errors.NotFoundError('Deze aanmelding is er niet meer.');
  if (outcome === 'te laat') throw new errors.ValidationError('De workshop is al begonnen. Afmelden kan niet meer.');
}
