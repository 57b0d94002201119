/**
 * A CMS that has loaded its start content, made once per run of tests: loading takes twice as long as a start, and most
 * tests ask for its result only. Tests of the first start itself say `firstStart` and never get a copy.
 *
 * @module
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgres, replaceDatabase } from './postgres.ts';

/** A stopped CMS. Its database belongs to the secrets in its data folder. */
interface Prepared {
  dataDir: string;
  /** Empty for SQLite, whose database lies in the data folder. */
  databaseUrl: string;
}

/** What starts a CMS from nothing on these, and stops it again. */
type Load = (on: Prepared) => Promise<void>;

/**
 * Vitest calls this before the first test of a run: where that run, and no other, keeps what it prepared. Nothing is
 * prepared yet: whoever needs it first does that.
 *
 * @returns what removes it, after the last test
 */
export default async function keepPrepared(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'participienter-prepared-'));
  process.env['TEST_PREPARED_DIR'] = folder;
  return () => rm(folder, { recursive: true, force: true });
}

/**
 * Fills an empty data folder and an empty database with the start content. Outside a run of tests (the bench, the
 * handbook) it does nothing: the CMS will load it when it starts.
 */
export async function fillWithStartContent({ dataDir, databaseUrl }: Prepared, load: Load): Promise<void> {
  const folder = process.env['TEST_PREPARED_DIR'];
  if (!folder) return;
  const prepared = await preparedIn(folder, databaseUrl ? 'postgresql' : 'sqlite', load);
  await cp(prepared.dataDir, dataDir, { recursive: true });
  if (databaseUrl) await replaceDatabase(databaseUrl, prepared.databaseUrl);
}

/** Files of a run come one after the other, so nobody else prepares at the same time. */
async function preparedIn(folder: string, name: 'postgresql' | 'sqlite', load: Load): Promise<Prepared> {
  // Written last: an attempt that failed leaves none, and the next one prepares again.
  const known = join(folder, `${name}.json`);
  const found = await readFile(known, 'utf8').catch(() => undefined);
  if (found) return JSON.parse(found) as Prepared;
  const dataDir = await mkdtemp(join(folder, `${name}-`));
  const databaseUrl = name === 'postgresql' ? await postgres().database() : '';
  const prepared = { dataDir, databaseUrl };
  await load(prepared);
  await writeFile(known, JSON.stringify(prepared));
  return prepared;
}
