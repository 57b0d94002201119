/**
 * Three kinds of tests, told apart by the end of their name:
 * - `*.test.ts`: unit, fast, no process and no network;
 * - `*.integration.test.ts`: real Strapi, real PostgreSQL, real processes on the loopback;
 * - `*.e2e.test.ts`: journeys in a real browser.
 * Long forms (`*.long.test.ts`: soak, faults, many kills) run only with `pnpm test:long`.
 */
import { defineConfig } from 'vitest/config';

const integration = '**/*.integration.test.ts';
const e2e = '**/*.e2e.test.ts';
const long = '**/*.long.test.ts';
const never = ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.data/**', '**/.strapi/**', '**/.tmp/**'];

/** Tests that start servers: one file at a time, with time for a CMS to boot on a slow machine. */
const withProcesses = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 };

/** Shared by the files of one run: a CMS with start content to copy, and a PostgreSQL. */
const prepared = './cms/tests/harness/prepared.ts';
const shared = [prepared, './cms/tests/harness/postgres-server.ts'];

export default defineConfig({
  test: {
    // Rules must not depend on where the machine stands.
    env: { TZ: 'America/New_York' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One process for many files: these tests share nothing, and starting a process costs more than most of them.
          isolate: false,
          // Property tests need their time on a busy machine; a test that hangs is still found.
          testTimeout: 30_000,
          include: ['**/*.test.ts'],
          exclude: [...never, integration, e2e, long],
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: [integration], exclude: never, ...withProcesses, globalSetup: shared },
      },
      { extends: true, test: { name: 'e2e', include: [e2e], exclude: never, ...withProcesses, globalSetup: prepared } },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
          exclude: never,
          ...withProcesses,
          globalSetup: shared,
          testTimeout: 3_600_000,
        },
      },
    ],
  },
});
