import type { Core } from '@strapi/strapi';
import { addPlainMonths, amsterdamDate } from 'shared-types';
import { forms, type IntakeItem, personalNames, shortCode, spamKeptMonths } from 'shared-types/forms';
import { receipt } from './letters/receipt';
import { queueLetter } from './mail/queue-letter';
import { takeReference } from './reference';
import { siteAddress } from './site-address';
import { tellAtOnce } from './tell-at-once';

export const SUBMISSION = 'api::submission.submission';

/** The hidden field is filled in by programs only; of the others one may be chance, two are not. */
const ENOUGH_MARKS = 2;

/** Whether an item goes to the spam of the inbox. A volunteer sees why, and brings it back in one press. */
export function looksLikeSpam({ marks }: Pick<IntakeItem, 'marks'>): boolean {
  return marks.length >= ENOUGH_MARKS || marks.some(({ reason }) => reason === 'vulde het verborgen veld in');
}

/**
 * Keeps what somebody sent for the inbox, what says who they are apart from the rest.
 *
 * @returns its reference number
 */
export async function storeSubmission(strapi: Core.Strapi, item: IntakeItem, now: Date): Promise<string> {
  const { key, form, fields, context, marks } = item;
  const receivedAt = new Date(item.receivedAt);
  const reference = await takeReference(strapi, form, receivedAt);
  const isPersonal = (name: string) => personalNames.some((personal) => personal === name);
  const some = (wanted: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => isPersonal(name) === wanted));
  const isSpam = looksLikeSpam(item);
  const { documentId } = await strapi.db.query(SUBMISSION).create({
    data: {
      key,
      reference,
      shortCode: shortCode(key),
      kind: form,
      state: isSpam ? 'spam' : 'nieuw',
      receivedAt,
      wipeAfter: isSpam ? addPlainMonths(amsterdamDate(now), spamKeptMonths) : null,
      data: some(false),
      personal: some(true),
      context,
      marks,
    },
  });
  const email = fields.email;
  if (email && !isSpam) {
    const name = fields.naam ?? null;
    const letter = receipt({ form: forms[form], reference, name, receivedAt, site: siteAddress() });
    const to = { name, address: email };
    await queueLetter(strapi, letter, { key: `ontvangst:${key}`, template: 'ontvangst', to }, now);
  }
  if (form === 'hulpvraag' && !isSpam) await tellAtOnce(strapi, { documentId, reference, receivedAt }, now);
  return reference;
}
