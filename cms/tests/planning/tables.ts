/**
 * The database beneath a CMS: to let a plan be due without waiting for its day, and to stop a publication halfway.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Cms } from '../harness/cms-process.ts';

const require = createRequire(join(import.meta.dirname, '../../package.json'));

type Row = Record<string, unknown>;
/** As much of `better-sqlite3` and `pg` as is used here; both belong to the CMS. */
interface Sqlite {
  prepare(sql: string): { all(...values: unknown[]): Row[]; run(...values: unknown[]): void; reader: boolean };
  exec(sql: string): void;
  close(): void;
}
interface Pg {
  connect(): Promise<void>;
  query(sql: string, values?: unknown[]): Promise<{ rows: Row[] }>;
  end(): Promise<void>;
}

export interface Tables {
  /** Plans of an entry become due, this long ago. */
  makeDue(documentId: string, agoMs?: number): Promise<void>;
  /** How far each plan of an entry is. */
  states(documentId: string): Promise<unknown[]>;
  /** How many published rows an entry of a table has: 0 or 1, or something is very wrong. */
  published(table: string, documentId: string): Promise<number>;
  /** From now on who publishes in this table waits, in the middle of it. @returns lets them go on */
  holdPublishing(table: string): Promise<() => Promise<void>>;
  /** Resolves when somebody waits there. */
  somebodyWaits(howMany?: number): Promise<void>;
  close(): Promise<void>;
}

export function openTables(cms: Cms, databaseUrl: string): Promise<Tables> {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(join(cms.dataDir, 'cms.db'));
}

async function openPostgres(connectionString: string): Promise<Tables> {
  const { Client } = require('pg') as { Client: new (options: object) => Pg };
  const [main, holder] = [new Client({ connectionString }), new Client({ connectionString })] as const;
  await Promise.all([main.connect(), holder.connect()]);
  const rows = async (sql: string, values: unknown[] = []) => (await main.query(sql, values)).rows;
  return {
    async makeDue(documentId, agoMs = 1000) {
      await rows('update planned_publications set run_at = $1 where entry_id = $2', [
        new Date(Date.now() - agoMs),
        documentId,
      ]);
    },
    async states(documentId) {
      const found = await rows('select state from planned_publications where entry_id = $1 order by id', [documentId]);
      return found.map(({ state }) => state);
    },
    async published(table, documentId) {
      const sql = `select id from ${table} where document_id = $1 and published_at is not null`;
      return (await rows(sql, [documentId])).length;
    },
    async holdPublishing(table) {
      await holder.query('begin');
      await holder.query(`lock table ${table} in share mode`);
      return async () => void (await holder.query('commit'));
    },
    async somebodyWaits(howMany = 1) {
      const sql = "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
      await until(async () => (await rows(sql)).length >= howMany);
    },
    async close() {
      await Promise.all([main.end(), holder.end()]);
    },
  };
}

async function openSqlite(file: string): Promise<Tables> {
  const Database = require('better-sqlite3') as new (file: string, options: object) => Sqlite;
  const db = new Database(file, { timeout: 5000 });
  return {
    async makeDue(documentId, agoMs = 1000) {
      db.prepare('update planned_publications set run_at = ? where entry_id = ?').run(Date.now() - agoMs, documentId);
    },
    async states(documentId) {
      const found = db.prepare('select state from planned_publications where entry_id = ? order by id').all(documentId);
      return found.map(({ state }) => state);
    },
    async published(table, documentId) {
      const sql = `select id from ${table} where document_id = ? and published_at is not null`;
      return db.prepare(sql).all(documentId).length;
    },
    async holdPublishing(table) {
      // A trigger that counts for hours: SQLite has nobody else to wait for.
      db.exec(`create view endless as with recursive n(i) as (select 1 union all select i + 1 from n) select i from n;
        create trigger hold after insert on ${table} begin select count(*) from endless; end`);
      return async () => db.exec('drop trigger hold; drop view endless');
    },
    async somebodyWaits() {
      const asking = new Database(file, { timeout: 0 });
      let refused = 0;
      await until(async () => {
        try {
          asking.exec('begin immediate; rollback');
          refused = 0;
        } catch {
          refused += 1;
        }
        // A write of somebody else is over long before this.
        return refused > 20;
      });
      asking.close();
    },
    async close() {
      db.close();
    },
  };
}

/** Looks until it is so; rejects after a minute and a half, since a start may be slow. */
export async function until(isSo: () => Promise<boolean>, timeoutMs = 90_000): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('It did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
