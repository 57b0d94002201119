import type { Core } from '@strapi/strapi';
import { counters } from './model';

const COUNTER = 'api::counter.counter';

/**
 * The next number of a counter, never given before. One UPDATE that adds and returns, within the transaction of the
 * write it is for: two editors at once wait for each other, and a write that fails gives its number back.
 *
 * @throws when the counter is missing (it is made at every start, `ensureCounters`)
 */
export async function takeNumber(strapi: Core.Strapi, name: string): Promise<number> {
  return strapi.db.transaction(async ({ trx }) => {
    const table = strapi.db.metadata.get(COUNTER).tableName;
    const rows: { value: number }[] = await trx(table).where({ name }).increment('value', 1).returning('value');
    const row = rows[0];
    if (!row)
      throw new Error(`The counter "${name}" is missing. Restart the CMS: it makes its counters at every start.`);
    return Number(row.value);
  });
}

/** Makes missing counters and lifts one that lags behind what was given (after a restored or imported database). */
export async function ensureCounters(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const { uid, attribute, counter } of counters) {
      const [highest] = await trx(strapi.db.metadata.get(uid).tableName).max({ value: attribute });
      const given = Number(highest?.value ?? 0);
      const known = await strapi.db.query(COUNTER).findOne({ where: { name: counter } });
      if (!known) await strapi.db.query(COUNTER).create({ data: { name: counter, value: given } });
      else if (known.value < given)
        await strapi.db.query(COUNTER).update({ where: { id: known.id }, data: { value: given } });
    }
  });
}
