import type { Core, UID } from '@strapi/strapi';
import { actorColumns, type Actor } from '../actor';
import { changedFields } from '../entry/differences';
import { fieldsOf } from '../entry/fields';
import type { Portrait } from '../entry/portrait';
import { EARLIER_VERSION } from '../own-types';

/** How many earlier versions of an entry are kept. */
const mostKept = 10;

interface Replaced {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** As it was on the site until now. */
  readonly content: Portrait;
  /** What is on the site from now on; `null` when it was taken off. */
  readonly next: Portrait | null;
  readonly since: unknown;
  /** Who replaced it. */
  readonly actor: Actor;
  readonly now: Date;
}

/** Keeps how an entry was on the site, unless what follows says the same; the oldest beyond ten are let go. */
export async function keepVersion(strapi: Core.Strapi, replaced: Replaced): Promise<void> {
  const { uid, documentId, content, next, since, actor, now } = replaced;
  if (next && changedFields(fieldsOf(strapi, uid), content, next).length === 0) return;
  const query = strapi.db.query(EARLIER_VERSION);
  const own = { typeUid: uid, entryId: documentId };
  await query.create({ data: { ...own, content, since, until: now, ...actorColumns(actor) } });
  const tooOld: { id: number }[] = await query.findMany({
    where: own,
    select: ['id'],
    orderBy: { id: 'desc' },
    offset: mostKept,
    limit: 1_000,
  });
  if (tooOld.length > 0) await query.deleteMany({ where: { id: { $in: tooOld.map(({ id }) => id) } } });
}

/** Lets go of every earlier version of an entry. */
export async function forgetVersions(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await strapi.db.query(EARLIER_VERSION).deleteMany({ where: { typeUid: uid, entryId: documentId } });
}
