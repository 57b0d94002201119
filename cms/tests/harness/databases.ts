import { afterAll, beforeAll, describe } from 'vitest';
import { type Cms, type CmsOptions, startCms } from './cms-process.ts';
import { type Postgres, postgres } from './postgres.ts';

export const databases = ['SQLite', 'PostgreSQL'] as const;
export type Database = (typeof databases)[number];

/**
 * Runs tests against a real CMS on each database; one CMS for all tests of the block. `databaseUrl` is empty for SQLite.
 *
 * @example onEachDatabase('publication index', (cms) => { it('…', async () => { … cms().url … }) })
 */
export function onEachDatabase(
  title: string,
  tests: (cms: () => Cms, database: Database, databaseUrl: () => string) => void,
  options: CmsOptions = {},
): void {
  describe.each(databases)(`${title} (%s)`, (database) => {
    let cms: Cms | undefined;
    let server: Postgres | undefined;
    let databaseUrl = '';
    beforeAll(async () => {
      if (database === 'PostgreSQL') server = postgres();
      if (server) databaseUrl = await server.database();
      cms = await startCms({ ...options, ...(databaseUrl && { databaseUrl }) });
    });
    afterAll(async () => {
      await cms?.remove();
      await server?.close();
    });
    const started = () => {
      if (!cms) throw new Error('The CMS did not start');
      return cms;
    };
    tests(started, database, () => databaseUrl);
  });
}
