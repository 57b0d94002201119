import type { Core } from '@strapi/strapi';
import { takeNumber } from '../editorial/counters';
import { lockTable } from '../editorial/lock-table';
import { amsterdamDate } from 'shared-types';
import type { FormKind } from 'shared-types/forms';

/** What a reference number begins with, by form. */
const prefixes: Readonly<Record<FormKind, string>> = {
  initiatief: 'I',
  hulpvraag: 'H',
  knelpunt: 'K',
  workshop: 'W',
  ervaringsdeskundige: 'E',
  denktank: 'D',
  advies: 'A',
  keurmerk: 'KM',
  contact: 'C',
};

const COUNTER = 'api::counter.counter';

/**
 * The next reference number of a form in the year of its arrival, within the transaction of what it is for.
 *
 * @example 'K-2026-0147'
 */
export async function takeReference(strapi: Core.Strapi, form: FormKind, receivedAt: Date): Promise<string> {
  const series = `${prefixes[form]}-${amsterdamDate(receivedAt).slice(0, 4)}`;
  const name = `inzending ${series}`;
  await ensureCounter(strapi, name);
  return `${series}-${String(await takeNumber(strapi, name)).padStart(4, '0')}`;
}

/** A year and a form begin a series at their first arrival; two at once make one counter. */
async function ensureCounter(strapi: Core.Strapi, name: string): Promise<void> {
  const counters = strapi.db.query(COUNTER);
  if ((await counters.count({ where: { name } })) > 0) return;
  await lockTable(strapi, strapi.db.metadata.get(COUNTER).tableName);
  if ((await counters.count({ where: { name } })) === 0) await counters.create({ data: { name, value: 0 } });
}
