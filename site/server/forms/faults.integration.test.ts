import { expect, it } from 'vitest';
import { sendUnderFaults } from '../test-support/form-faults.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';

it('120 messages are each in the CMS once and in order, though the site is killed 4 times and the CMS fails', async () => {
  const seed = Number(process.env['FAULT_SEED'] ?? 20261122);
  const result = await sendUnderFaults(temporaryFolder(), 120, 4, seed);
  expect(result.sent).toBeGreaterThanOrEqual(120);
  // If no kill ever met a visitor, this test would prove nothing.
  expect(result.pressedAgain).toBeGreaterThan(0);
});
