import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor';
import { logEvent } from '../log/events';
import { DELETED_ENTRY } from '../own-types';
import { forgetVersions } from '../versions/keep';
import type { DeletedEntry } from './restore';

/** Every night, and at every start: a machine may be off at night. */
export function emptyBinEveryNight(strapi: Core.Strapi): void {
  strapi.cron.add({
    'empty-the-bin': {
      task: () => emptyBin(strapi, new Date()),
      options: { rule: '20 3 * * *', tz: 'Europe/Amsterdam' },
    },
  });
}

/** Removes for good what has been in the bin long enough. @returns how many entries */
export async function emptyBin(strapi: Core.Strapi, now: Date): Promise<number> {
  const due = (await strapi.db
    .query(DELETED_ENTRY)
    .findMany({ where: { wipeAfter: { $lte: now } } })) as DeletedEntry[];
  for (const entry of due) await wipeDeleted(strapi, entry, now);
  return due.length;
}

/** Removes one entry for good, with every earlier version of it; the log keeps that it was there. */
export async function wipeDeleted(strapi: Core.Strapi, deleted: DeletedEntry, now: Date): Promise<void> {
  const { id, typeUid: uid, entryId: documentId, title } = deleted;
  await strapi.db.transaction(async () => {
    const { count } = await strapi.db.query(DELETED_ENTRY).deleteMany({ where: { id } });
    // Two processes may be at it at once.
    if (count === 0) return;
    await forgetVersions(strapi, uid, documentId);
    await logEvent(strapi, { uid, documentId, title, act: 'voorgoed gewist', actor: currentActor(strapi), at: now });
  });
}
