/**
 * Statements straight to the database of a CMS: for what only time can do to its rows, and to see what is really there.
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
      query(sql: string, values: unknown[]): Promise<{ rows: Row[] }>;
      end(): Promise<void>;
    };
  };
  'better-sqlite3': new (file: string) => {
    prepare(sql: string): { reader: boolean; run(...values: unknown[]): unknown; all(...values: unknown[]): Row[] };
    close(): void;
  };
}
const fromCms = createRequire(join(import.meta.dirname, '../../package.json'));
const client = <N extends keyof Clients>(name: N) => fromCms(name) as Clients[N];

export type Row = Record<string, unknown>;

/** One connection, so that a transaction or a lock lasts until it is closed. */
export interface Sql {
  /** @param sql with `?` for each value; moments are given as `Date` */
  query(sql: string, ...values: (string | Date)[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param databaseUrl empty for SQLite */
export async function openSql({ dataDir }: Pick<Cms, 'dataDir'>, databaseUrl: string): Promise<Sql> {
  if (databaseUrl) return openPostgres(databaseUrl);
  const sqlite = new (client('better-sqlite3'))(join(dataDir, 'cms.db'));
  return {
    async query(sql, ...values) {
      const statement = sqlite.prepare(sql);
      // Strapi keeps moments as milliseconds there.
      const given = values.map((value) => (value instanceof Date ? value.getTime() : value));
      if (statement.reader) return statement.all(...given);
      statement.run(...given);
      return [];
    },
    close: async () => sqlite.close(),
  };
}

export async function openPostgres(url: string): Promise<Sql> {
  const postgres = new (client('pg').Client)(url);
  await postgres.connect();
  return {
    async query(sql, ...values) {
      let given = 0;
      return (
        await postgres.query(
          sql.replaceAll('?', () => `$${++given}`),
          values,
        )
      ).rows;
    },
    close: () => postgres.end(),
  };
}

/** One statement. @param databaseUrl empty for SQLite */
export async function runSql(cms: Cms, databaseUrl: string, sql: string, ...values: (string | Date)[]): Promise<Row[]> {
  const database = await openSql(cms, databaseUrl);
  return database.query(sql, ...values).finally(() => database.close());
}
