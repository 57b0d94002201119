import type { Core, UID } from '@strapi/strapi';
import { rulesOf } from './model';

interface UniqueIndex {
  name: string;
  table: string;
  columns: string[];
  version?: 'draft' | 'published';
}

/** What is given out or typed once, beside the slugs of every type. */
const unique: { uid: UID.ContentType; columns: string[] }[] = [
  { uid: 'api::knelpunt.knelpunt', columns: ['number'] },
  { uid: 'api::agreement.agreement', columns: ['number'] },
  { uid: 'api::status-line.status-line', columns: ['sequence'] },
  { uid: 'api::keurmerk-award.keurmerk-award', columns: ['code'] },
  { uid: 'api::keurmerk-criterion.keurmerk-criterion', columns: ['edition', 'code'] },
  { uid: 'api::submission.submission', columns: ['key'] },
  { uid: 'api::submission.submission', columns: ['reference'] },
  { uid: 'api::registration.registration', columns: ['key'] },
  { uid: 'api::registration.registration', columns: ['reference'] },
  { uid: 'api::outgoing-mail.outgoing-mail', columns: ['key'] },
  { uid: 'api::voice-request.voice-request', columns: ['key'] },
  { uid: 'api::mail-preference.mail-preference', columns: ['account'] },
  { uid: 'api::counter.counter', columns: ['name'] },
];

/** Every unique index of ours. With draft & publish an entry has two rows, each unique among its own kind. */
export function uniqueIndexes(strapi: Core.Strapi): UniqueIndex[] {
  const slugs = (Object.keys(strapi.contentTypes) as UID.ContentType[])
    .filter((uid) => rulesOf(strapi, uid)?.slugSource)
    .map((uid) => ({ uid, columns: ['slug'] }));
  return [...slugs, ...unique].flatMap(({ uid, columns }): UniqueIndex[] => {
    const table = strapi.db.metadata.get(uid).tableName;
    const name = `${table}_${columns.join('_')}`;
    if (!rulesOf(strapi, uid)) return [{ name: `${name}_uq`, table, columns }];
    return [
      { name: `${name}_draft_uq`, table, columns, version: 'draft' },
      { name: `${name}_published_uq`, table, columns, version: 'published' },
    ];
  });
}

/**
 * Makes the indexes that are missing, at every start (docs/decisions/0005-unique-indexes.md): a migration would run
 * before the tables exist, and Strapi's schemas know no partial index.
 *
 * @throws when two rows share what must be unique; the message names table and columns.
 */
export async function ensureUniqueIndexes(strapi: Core.Strapi): Promise<void> {
  for (const { name, table, columns, version } of uniqueIndexes(strapi)) {
    const where = version ? ` where published_at is ${version === 'draft' ? 'null' : 'not null'}` : '';
    const list = columns.map((column) => `"${column}"`).join(', ');
    try {
      await strapi.db.connection.raw(`create unique index if not exists "${name}" on "${table}" (${list})${where}`);
    } catch (cause) {
      throw new Error(
        `Table ${table} has two rows with the same ${columns.join(' and ')}. Change one of them, then start again.`,
        { cause },
      );
    }
  }
}
