import type { Core } from '@strapi/strapi';

/**
 * Lets what was wiped also leave SQLite's files: with `secure_delete` (config/database.ts) it is overwritten there, but
 * until it is emptied the write-ahead log holds the pages as they were. A backup that reads just then makes it wait for
 * the next time.
 *
 * PostgreSQL clears its own files (autovacuum); it says nothing to us of when.
 *
 * Never in a transaction: SQLite has one connection.
 */
export async function leaveNoTrace(strapi: Core.Strapi): Promise<void> {
  if (strapi.db.dialect.client !== 'sqlite') return;
  await strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
}
