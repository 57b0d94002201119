import { expect, it } from 'vitest';
import { killRepeatedly } from './test-support/kill-run.ts';
import { temporaryFolder } from './test-support/temporary-folder.ts';

it('200 kills at random moments of publishing never leave a missing or mixed page, and the next start heals', async () => {
  const seed = Number(process.env['KILL_SEED'] ?? 20261122);
  const { kills, healed } = await killRepeatedly(temporaryFolder(), 200, seed);
  expect(kills).toBe(200);
  expect(healed).toBeGreaterThan(20);
});
