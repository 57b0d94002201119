import type { Core } from '@strapi/strapi';
import { carryOut } from './carry-out';
import { reasonOf } from './failure';
import { findPlans, PLAN, type Plan } from './plan';

/** A fault of the machine, such as a database that is too busy, is tried again this often. */
const mostAttempts = 5;

/**
 * Carries out what is due, also what became due while the CMS was off. Any number of processes may do this at once.
 *
 * A plan is taken and carried out in one transaction: whoever takes it first has it, the others wait for him and find it
 * done. When the process dies halfway the database takes everything back, and the next start does it.
 */
export async function runDuePlans(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const plan of await findPlans(strapi, { state: 'gepland', runAt: { $lte: now } })) {
    try {
      await strapi.db.transaction(async () => {
        if (await take(strapi, plan, now)) await carryOut(strapi, plan, now);
      });
    } catch (error) {
      await fail(strapi, plan, error, now);
    }
  }
}

/**
 * Compare and set, in one statement: the row stays locked until the transaction ends.
 *
 * @returns false when another process has it, or somebody moved or cancelled it
 */
async function take(strapi: Core.Strapi, { id }: Plan, now: Date): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const table = strapi.db.metadata.get(PLAN).tableName;
    const taken = await trx(table).where({ id, state: 'gepland' }).update({ state: 'gedaan' });
    if (taken === 0) return false;
    const [plan] = await findPlans(strapi, { id });
    const isDue = plan !== undefined && +new Date(plan.runAt) <= +now;
    const data = isDue ? { doneAt: now, failure: null } : { state: 'gepland' };
    await strapi.db.query(PLAN).update({ where: { id }, data });
    return isDue;
  });
}

async function fail(strapi: Core.Strapi, plan: Plan, error: unknown, now: Date): Promise<void> {
  const { id, entryType, entryId, what } = plan;
  const reason = reasonOf(strapi, plan, error);
  const attempts = plan.attempts + 1;
  const isFinal = reason.isFinal || attempts >= mostAttempts;
  strapi.log.error(
    `A planned publication failed (${what}, ${entryType} ${entryId}${isFinal ? '' : ', will be tried again'}): ${reason.technical}`,
  );
  const data = isFinal ? { attempts, state: 'mislukt', failure: reason.message, doneAt: now } : { attempts };
  await strapi.db.query(PLAN).updateMany({ where: { id, state: 'gepland' }, data });
}
