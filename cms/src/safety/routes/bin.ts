import type { Core } from '@strapi/strapi';
import { wipeDeleted } from '../bin/empty';
import { type DeletedEntry, findDeleted, restoreDeleted } from '../bin/restore';
import { typeNameOf } from '../entry/fields';
import { DELETED_ENTRY } from '../own-types';
import { type Context, GONE, give, type Handler, may } from './context';

/** What was thrown away, as it stands in the bin. */
export interface Thrown {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly deletedAt: string;
  readonly wipeAfter: string;
  readonly name: string;
  readonly role: string;
  readonly wasOnSite: boolean;
}

/** Only who may throw away something of a type sees it in the bin. */
export const showBin: Handler = async (strapi, context) => {
  const rows = (await strapi.db.query(DELETED_ENTRY).findMany({
    select: ['id', 'typeUid', 'title', 'deletedAt', 'wipeAfter', 'actorName', 'actorRole', 'wasOnSite'],
    orderBy: [{ deletedAt: 'desc' }, { id: 'desc' }],
  })) as DeletedEntry[];
  const thrown = rows
    .filter(({ typeUid }) => may(context, 'delete', typeUid))
    .map(({ id, typeUid, title, deletedAt, wipeAfter, actorName, actorRole, wasOnSite }): Thrown => ({
      id,
      type: typeNameOf(strapi, typeUid),
      title,
      deletedAt: new Date(deletedAt).toISOString(),
      wipeAfter: new Date(wipeAfter).toISOString(),
      name: actorName,
      role: actorRole,
      wasOnSite,
    }));
  give(context, thrown);
};

/** A handler about one thing in the bin, for whoever may throw away and make something of that type. */
const aboutDeleted =
  (answer: (strapi: Core.Strapi, deleted: DeletedEntry, context: Context) => Promise<void>): Handler =>
  async (strapi, context) => {
    const deleted = await findDeleted(strapi, Number(context.params.id));
    if (!deleted) return context.notFound(GONE);
    const isAllowed = may(context, 'delete', deleted.typeUid) && may(context, 'create', deleted.typeUid);
    if (!isAllowed) return context.forbidden('Dit mag je niet. Vraag het de beheerder.');
    await answer(strapi, deleted, context);
  };

export const restoreFromBin = aboutDeleted(async (strapi, deleted, context) => {
  give(context, await restoreDeleted(strapi, deleted, new Date()));
});

export const wipeFromBin = aboutDeleted(async (strapi, deleted, context) => {
  await wipeDeleted(strapi, deleted, new Date());
  give(context, {});
});
