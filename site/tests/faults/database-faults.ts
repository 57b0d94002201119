import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cms } from '../../../cms/tests/harness/cms-process.ts';
import { openSql } from '../../../cms/tests/harness/sql.ts';

/** Longer than the site waits for an answer. */
const LOCKED_MS = 16_000;

/** What the CMS must be started with, so that its database can be made full. */
export const withSmallDisk = { NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'small-disk.ts'))}` };

/** The database takes nothing more until it has said so. @param databaseUrl empty for SQLite */
export async function fullUntilRefused(cms: Cms, databaseUrl: string): Promise<void> {
  if (!databaseUrl) {
    const sign = join(cms.dataDir, 'disk-is-full');
    await writeFile(sign, '');
    await refused(cms);
    return rm(sign);
  }
  const sql = await openSql(cms, databaseUrl);
  await sql.query(`
    create or replace function no_space_left() returns trigger as $$
    begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end
    $$ language plpgsql`);
  for (const table of tables)
    await sql.query(`create trigger full before insert on ${table} execute function no_space_left()`);
  await refused(cms);
  for (const table of tables) await sql.query(`drop trigger full on ${table}`);
  await sql.close();
}
const tables = ['submissions', 'registrations', 'outgoing_mails'];

/**
 * Somebody else writes, until the CMS has waited longer than it has patience. PostgreSQL has patience for ever: there
 * until the site has none any more.
 */
export async function lockedUntilRefused(cms: Cms, databaseUrl: string): Promise<void> {
  const sql = await openSql(cms, databaseUrl);
  await sql.query(databaseUrl ? 'begin' : 'begin immediate');
  if (databaseUrl) await sql.query(`lock table ${tables.join(', ')} in share row exclusive mode`);
  if (databaseUrl) await wait(LOCKED_MS);
  else await refused(cms);
  await sql.query('rollback');
  await sql.close();
}

/** What SQLite and PostgreSQL say when there is no room, or when somebody else writes. */
const refusal = /database or disk is full|No space left on device|database is locked/g;

/** How often the CMS said that its database refused. */
export const refusalsOf = (cms: Cms): number => cms.log().match(refusal)?.length ?? 0;

async function refused(cms: Cms): Promise<void> {
  const before = refusalsOf(cms);
  const giveUpAt = performance.now() + 120_000;
  while (refusalsOf(cms) === before) {
    if (performance.now() > giveUpAt) throw new Error('The database refused nothing in two minutes');
    await wait(20);
  }
}
