/**
 * Looks for words in all that is kept: every column of every table, and every byte of every file, also what a database
 * left in its pages and its log.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Cms } from '../harness/cms-process.ts';
import { openSql } from '../harness/sql.ts';

/** @returns where a word was found: `table submissions`, `file outbox/aside/….json` */
export async function searchEverywhere(
  cms: Pick<Cms, 'dataDir'>,
  databaseUrl: string,
  words: readonly string[],
): Promise<string[]> {
  const wanted = words.map((word) => word.toLowerCase());
  const has = (text: string) => wanted.some((word) => text.toLowerCase().includes(word));
  // The files first: who closes SQLite last tidies them up.
  const files = await filesWith(cms.dataDir, has);
  return [...files, ...(await tablesWith(cms, databaseUrl, has))].sort();
}

async function tablesWith(
  cms: Pick<Cms, 'dataDir'>,
  databaseUrl: string,
  has: (text: string) => boolean,
): Promise<string[]> {
  const sql = await openSql(cms, databaseUrl);
  try {
    const tables = await sql.query(
      databaseUrl
        ? `select table_name as name from information_schema.tables where table_schema = 'public'`
        : `select name from sqlite_master where type = 'table'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await sql.query(`select * from "${String(name)}"`);
      if (has(JSON.stringify(rows))) found.push(`table ${String(name)}`);
    }
    return found;
  } finally {
    await sql.close();
  }
}

async function filesWith(folder: string, has: (text: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // One character per byte, whatever the file is.
    const text = await readFile(path, 'latin1').catch((error: NodeJS.ErrnoException) => {
      // A log of the database, taken away between the two.
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    if (has(text)) found.push(`file ${relative(folder, path)}`);
  }
  return found;
}
