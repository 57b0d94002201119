/** From a visitor's press to the database of a real CMS, through everything that can go wrong on the way; a short form. */
import { expect, it } from 'vitest';
import { badLine } from './fault-plan.ts';
import { sendThroughFaults } from './run.ts';

it('200 messages are each in the CMS once and in order, though site and CMS are killed and its database refuses', async () => {
  const seed = Number(process.env['FAULT_SEED'] ?? 20261122);
  const plan = {
    messages: 200,
    siteKills: 2,
    cmsKills: 2,
    full: 1,
    locked: 1,
    line: badLine,
    databaseUrl: '',
  };
  const figures = await sendThroughFaults(plan, seed, { mayWait: true });
  console.info(figures);
  expect(figures.sent).toBeGreaterThanOrEqual(200);
  // If no kill ever met a visitor, this test would prove nothing.
  expect(figures.pressedAgain).toBeGreaterThanOrEqual(plan.siteKills);
}, 600_000);
