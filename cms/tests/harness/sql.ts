/**
 * A statement straight to the database of a CMS: for what only time can do to its rows.
 *
 * @module
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Cms } from './cms-process.ts';

/** As much of the databases' clients (the CMS's own) as is used here; `pg` comes without types. */
interface Clients {
  pg: {
    Client: new (url: string) => {
      connect(): Promise<void>;
      query(sql: string, values: unknown[]): Promise<unknown>;
      end(): Promise<void>;
    };
  };
  'better-sqlite3': new (file: string) => {
    prepare(sql: string): { run(...values: unknown[]): unknown };
    close(): void;
  };
}
const fromCms = createRequire(join(import.meta.dirname, '../../package.json'));
const client = <N extends keyof Clients>(name: N) => fromCms(name) as Clients[N];

/** @param databaseUrl empty for SQLite. @param sql with `?` for each value; moments are given as `Date` */
export async function runSql(cms: Cms, databaseUrl: string, sql: string, ...values: (string | Date)[]): Promise<void> {
  if (databaseUrl) {
    const postgres = new (client('pg').Client)(databaseUrl);
    await postgres.connect();
    let given = 0;
    await postgres
      .query(
        sql.replaceAll('?', () => `$${++given}`),
        values,
      )
      .finally(() => postgres.end());
    return;
  }
  const sqlite = new (client('better-sqlite3'))(join(cms.dataDir, 'cms.db'));
  try {
    // Strapi keeps moments as milliseconds there.
    sqlite.prepare(sql).run(...values.map((value) => (value instanceof Date ? value.getTime() : value)));
  } finally {
    sqlite.close();
  }
}
