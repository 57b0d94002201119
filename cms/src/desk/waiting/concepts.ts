import type { Core, UID } from '@strapi/strapi';
import { addPlainDays, startOfAmsterdamDay } from 'shared-types';
import { publicTypes } from '../../publication/public-types';
import { type Search, daysSince } from './waiting';

/** Left for longer than this, a concept is forgotten rather than being written. */
const daysUntouched = 14;

interface Row {
  uid: UID.ContentType;
  documentId: string;
  title: string | null;
  /** SQLite keeps milliseconds, PostgreSQL a moment. */
  updatedAt: string | number | Date;
  total: number | string;
}

/** What was begun, never came on the site and was not touched for two weeks. One query for all types together. */
export const staleConcepts: Search = async ({ strapi, editor, today, shown }) => {
  const types = publicTypes().filter((uid) => isList(strapi, uid) && editor.may('publish', uid));
  if (types.length === 0) return null;
  const before = startOfAmsterdamDay(addPlainDays(today, -daysUntouched));
  const knex = strapi.db.connection;
  const stale = types.map((uid) => conceptsOf(strapi, uid, before));
  const rows: Row[] = await knex
    .from(knex.unionAll(stale).as('stale'))
    .select('uid', 'documentId', 'title', 'updatedAt', knex.raw('count(*) over () as total'))
    .orderBy('updatedAt')
    .limit(shown);
  const items = rows.map(({ uid, documentId, title, updatedAt }) => ({
    uid,
    documentId,
    title: title || 'Zonder titel',
    about: strapi.contentTypes[uid].info.displayName,
    days: daysSince(Number.isNaN(Number(updatedAt)) ? updatedAt : Number(updatedAt), today),
  }));
  return { count: Number(rows[0]?.total ?? 0), items };
};

const isList = (strapi: Core.Strapi, uid: UID.ContentType) => strapi.contentTypes[uid].kind === 'collectionType';

function conceptsOf(strapi: Core.Strapi, uid: UID.ContentType, before: Date) {
  const knex = strapi.db.connection;
  const { tableName } = strapi.db.metadata.get(uid) as unknown as { tableName: string };
  return knex({ draft: tableName })
    .select({
      // A bare parameter has no type in PostgreSQL.
      uid: knex.raw('cast(? as varchar(255))', [uid]),
      documentId: 'draft.document_id',
      title: `draft.${titleColumn(strapi, uid)}`,
      updatedAt: 'draft.updated_at',
    })
    .whereNull('draft.published_at')
    .where('draft.updated_at', '<', before)
    .whereNotExists(
      knex({ onSite: tableName })
        .select(knex.raw('1'))
        .whereRaw('?? = ??', ['onSite.document_id', 'draft.document_id'])
        .whereNotNull('onSite.published_at'),
    );
}

/** The column of what an editor calls an entry: the field that the admin shows as its title. */
function titleColumn(strapi: Core.Strapi, uid: UID.ContentType): string {
  const { config } = strapi.contentTypes[uid] as unknown as { config?: { settings?: { mainField?: string } } };
  const { attributes } = strapi.db.metadata.get(uid) as unknown as {
    attributes: Record<string, { columnName?: string } | undefined>;
  };
  const field = config?.settings?.mainField ?? 'documentId';
  return attributes[field]?.columnName ?? 'document_id';
}
