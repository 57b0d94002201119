import { expect, it } from 'vitest';
import { sendUnderFaults } from '../test-support/form-faults.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';

it('2,000 messages are each in the CMS once and in order, though the site is killed 40 times and the CMS fails', async () => {
  const seed = Number(process.env['FAULT_SEED'] ?? 20261122);
  const result = await sendUnderFaults(temporaryFolder(), 2_000, 40, seed);
  console.info(result);
  expect(result.sent).toBeGreaterThanOrEqual(2_000);
  expect(result.pressedAgain).toBeGreaterThan(40);
});
