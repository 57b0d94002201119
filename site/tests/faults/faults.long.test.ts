/** As faults.integration.test.ts, at length, on both databases. `FAULT_SEED=7 pnpm test:long` does one of them again. */
import { afterAll, expect, it } from 'vitest';
import { postgres } from '../../../cms/tests/harness/postgres.ts';
import { badLine } from './fault-plan.ts';
import { sendThroughFaults } from './run.ts';

const server = postgres();
afterAll(() => server.close());

it.each(['SQLite', 'PostgreSQL'])(
  '2,000 messages are each in the CMS once and in order, though site and CMS are killed sixty times (%s)',
  async (database) => {
    const seed = Number(process.env['FAULT_SEED'] ?? 20261122);
    const figures = await sendThroughFaults(
      {
        messages: 2_000,
        siteKills: 40,
        cmsKills: 20,
        full: 6,
        locked: 6,
        line: { ...badLine, 'too late after': 0.5 },
        databaseUrl: database === 'SQLite' ? '' : await server.database(),
      },
      seed,
      { mayWait: false },
    );
    console.info(database, figures);
    expect(figures.sent).toBeGreaterThanOrEqual(2_000);
    expect(figures.pressedAgain).toBeGreaterThan(40);
  },
);
