import type { Core } from '@strapi/strapi';

/**
 * Lets writes on one table wait for each other until the transaction ends, where a look must come before a write.
 *
 * On PostgreSQL two editors at once would both look first and both find nothing. SQLite has one connection: there the
 * second has not even begun.
 */
export async function lockTable(strapi: Core.Strapi, table: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(({ trx }) => trx.raw('select pg_advisory_xact_lock(hashtext(?))', [table]));
}
