import { afterAll, beforeAll, describe } from 'vitest';
import { type Cms, type CmsOptions, startCms } from './cms-process.ts';
import { type Postgres, startPostgres } from './postgres.ts';

export const databases = ['SQLite', 'PostgreSQL'] as const;
export type Database = (typeof databases)[number];

/**
 * Runs tests against a real CMS on each database; one CMS for all tests of the block.
 *
 * @example onEachDatabase('publication index', (cms) => { it('…', async () => { … cms().url … }) })
 */
export function onEachDatabase(
  title: string,
  tests: (cms: () => Cms, database: Database) => void,
  options: CmsOptions = {},
): void {
  describe.each(databases)(`${title} (%s)`, (database) => {
    let cms: Cms | undefined;
    let postgres: Postgres | undefined;
    beforeAll(async () => {
      if (database === 'PostgreSQL') postgres = await startPostgres();
      cms = await startCms({ ...options, ...(postgres && { databaseUrl: await postgres.database() }) });
    });
    afterAll(async () => {
      await cms?.remove();
      await postgres?.stop();
    });
    tests(() => {
      if (!cms) throw new Error('The CMS did not start');
      return cms;
    }, database);
  });
}
