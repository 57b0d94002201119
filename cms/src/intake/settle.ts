import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import { checkFields, forms, type IntakeBatch, type IntakeItem, type IntakeResult } from 'shared-types/forms';
import { lockTable } from '../editorial/lock-table';
import { isDatabaseTrouble } from './database-trouble';
import { isGone, storeCounted } from './store-counted';
import { looksLikeSpam, storeSubmission, SUBMISSION } from './submission';
import { register } from './workshop/register';
import { REGISTRATION } from './workshop/registration';

/**
 * Takes a batch in the order of arrival, in one transaction: all of it is kept or nothing.
 *
 * When that fails because of an item, each gets a transaction of its own, so that one that can't be kept holds up nobody
 * else; it gets no result, and the site brings it again. When it is the database that fails, what comes after would be
 * kept before it: then nothing more is tried, and the order stays.
 *
 * @throws when not one item could be kept
 */
export async function settle(strapi: Core.Strapi, { items }: IntakeBatch, now: Date): Promise<IntakeResult[]> {
  const inOrder = [...items].sort((a, b) => a.order - b.order);
  const together = (some: readonly IntakeItem[]) =>
    strapi.db.transaction(async () => {
      // Batches of several site servers come one after the other.
      await lockTable(strapi, 'intake');
      const results: IntakeResult[] = [];
      for (const item of some) results.push(await settleOne(strapi, item, now));
      return results;
    });
  try {
    return await together(inOrder);
  } catch (cause) {
    if (inOrder.length === 1 || isDatabaseTrouble(cause)) throw cause;
    strapi.log.warn('A batch of forms could not be kept as a whole. Each is tried alone.');
  }
  const results: IntakeResult[] = [];
  let fault: unknown;
  for (const item of inOrder) {
    try {
      results.push(...(await together([item])));
    } catch (cause) {
      fault = cause;
      if (isDatabaseTrouble(cause)) break;
      strapi.log.error(`A form (${item.form}, key ${item.key}) could not be kept.`);
    }
  }
  if (results.length === 0) throw fault;
  return results;
}

async function settleOne(strapi: Core.Strapi, item: IntakeItem, now: Date): Promise<IntakeResult> {
  const { key, form } = item;
  const known = await arrivedBefore(strapi, key);
  if (known) return known;
  if (isGone(item, now)) return { key, outcome: 'accepted', reference: await storeCounted(strapi, item, now) };
  const { fields, faults } = checkFields(forms[form], item.fields, amsterdamDate(item.receivedAt));
  // Names of questions only: a reason ends up in logs.
  if (!fields)
    return { key, outcome: 'refused', reason: faults.map(({ field, message }) => `${field}: ${message}`).join(' ') };
  const checked = { ...item, fields };
  const registered = form === 'workshop' && !looksLikeSpam(item) ? await register(strapi, checked, now) : null;
  return { key, outcome: 'accepted', ...(registered ?? { reference: await storeSubmission(strapi, checked, now) }) };
}

/** What was answered at its first arrival; a place may have been given or given up since. */
async function arrivedBefore(strapi: Core.Strapi, key: string): Promise<IntakeResult | null> {
  const submission = await strapi.db.query(SUBMISSION).findOne({ where: { key } });
  if (submission) return { key, outcome: 'duplicate', reference: submission.reference };
  const registration = await strapi.db.query(REGISTRATION).findOne({ where: { key } });
  if (!registration) return null;
  const { reference, state } = registration;
  return { key, outcome: 'duplicate', reference, ...(state !== 'afgemeld' && { registration: state }) };
}
