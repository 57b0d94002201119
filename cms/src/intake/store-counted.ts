/**
 * What comes too late to be kept: it lay at the site, or in a backup that was put back, and its time has passed since.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addPlainMonths, amsterdamDate, startOfAmsterdamDay } from 'shared-types';
import { type IntakeItem, pointsOf, unsettledKeptMonths } from 'shared-types/forms';
import { erasedPeople } from './erased';
import { takeReference } from './reference';
import { SUBMISSION } from './submission';

/** Before this moment nothing is kept that nobody settled. */
export const unsettledBefore = (now: Date): Date =>
  startOfAmsterdamDay(addPlainMonths(amsterdamDate(now), -unsettledKeptMonths));

/** Whether nothing of it may be kept: it is too old, or its sender asked to be erased after sending it. */
export function isGone({ fields, receivedAt }: Pick<IntakeItem, 'fields' | 'receivedAt'>, now: Date): boolean {
  const received = new Date(receivedAt);
  const erasedUntil = pointsOf(fields).map((who) => erasedPeople().until(who));
  return received < unsettledBefore(now) || erasedUntil.some((until) => until !== null && received <= until);
}

/** Keeps that something arrived, and nothing of it: it counts, and its key is known when it is brought again. */
export async function storeCounted(strapi: Core.Strapi, item: IntakeItem, now: Date): Promise<string> {
  const receivedAt = new Date(item.receivedAt);
  const reference = await takeReference(strapi, item.form, receivedAt);
  await strapi.db.query(SUBMISSION).create({
    data: { key: item.key, reference, kind: item.form, state: 'afgerond', receivedAt, handledAt: now, wipedAt: now },
  });
  return reference;
}
