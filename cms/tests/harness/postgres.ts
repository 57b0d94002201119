/**
 * Databases of a test's own, in the PostgreSQL of the run (`postgres-server.ts`).
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { openPostgres, type Sql } from './sql.ts';

export interface Postgres {
  /** Makes an empty database and gives its `DATABASE_URL`. */
  database(): Promise<string>;
  /** A copy of a database that nobody is connected to, and its `DATABASE_URL`. */
  copyOf(databaseUrl: string): Promise<string>;
  /** Removes what was made here. */
  close(): Promise<void>;
}

export function postgres(): Postgres {
  const made: string[] = [];
  const make = async (create: (server: Sql, name: string) => Promise<void>) => {
    const name = `cms_${randomUUID().replaceAll('-', '')}`;
    await onServer((server) => create(server, name));
    made.push(name);
    return urlOf(name);
  };
  return {
    database: () => make(async (server, name) => void (await server.query(`create database ${name}`))),
    copyOf: (databaseUrl) => make((server, name) => copy(server, nameIn(databaseUrl), name)),
    close: () =>
      onServer(async (server) => {
        for (const name of made.splice(0)) await server.query(`drop database ${name} with (force)`);
      }),
  };
}

/** Puts a copy of one database in the place of another; nobody is connected to either. */
export async function replaceDatabase(databaseUrl: string, by: string): Promise<void> {
  await onServer(async (server) => {
    await server.query(`drop database ${nameIn(databaseUrl)}`);
    await copy(server, nameIn(by), nameIn(databaseUrl));
  });
}

async function copy(server: Sql, from: string, name: string): Promise<void> {
  // The server may not have noticed yet that a process is gone.
  await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = ?', from);
  await server.query(`create database ${name} template ${from}`);
}

const nameIn = (databaseUrl: string) => new URL(databaseUrl).pathname.slice(1);

const urlOf = (name: string) => Object.assign(new URL(serverUrl()), { pathname: name }).href;

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (!url) throw new Error('No PostgreSQL: postgres-server.ts is not among the globalSetup of these tests');
  return url;
}

async function onServer(work: (server: Sql) => Promise<void>): Promise<void> {
  const server = await openPostgres(serverUrl());
  await work(server).finally(() => server.close());
}
