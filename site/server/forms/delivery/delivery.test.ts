import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FakeIntake } from '../../test-support/fake-intake.ts';
import { silent } from '../../test-support/fixture-site.ts';
import { intakeItemOf } from '../../test-support/intake-item.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { Outbox } from '../outbox/outbox.ts';
import { cmsIntake } from './cms-intake.ts';
import { Delivery } from './delivery.ts';

const pace = { firstRetryMs: 1, longestRetryMs: 5, absentRetryMs: 5, breathMs: 0 };

async function delivering(timeoutMs = 5_000) {
  const intake = new FakeIntake();
  const cmsUrl = await intake.start();
  const outbox = await Outbox.open(temporaryFolder(), silent);
  const handOver = cmsIntake({ cmsUrl, token: FakeIntake.token, timeoutMs });
  const delivery = new Delivery({ outbox, handOver, log: silent, pace });
  delivery.start();
  onTestFinished(async () => {
    await delivery.stop();
    await outbox.close();
    await intake.stop();
  });
  return { intake, outbox, delivery };
}
const send = async (outbox: Outbox, count: number) => {
  const items = Array.from({ length: count }, (_, n) => intakeItemOf({ fields: { bericht: `${n}` } }));
  await Promise.all(items.map((item) => outbox.add(item)));
  return items.map(({ key }) => key);
};
const isEmpty = (outbox: Outbox) => vi.waitFor(() => expect(outbox.waiting).toBe(0), { timeout: 10_000, interval: 5 });

describe('delivery', () => {
  it('brings an item at once, and knows the number that the CMS gave', async () => {
    const { intake, outbox } = await delivering();
    const [key = ''] = await send(outbox, 1);
    expect(await outbox.outcome(key, 5_000)).toEqual({ reference: 'C-2026-0001' });
    expect(intake.taken).toHaveLength(1);
  });

  it('brings many in batches of fifty at most, in the order of arrival', async () => {
    const { intake, outbox } = await delivering();
    const keys = await send(outbox, 230);
    await isEmpty(outbox);
    expect(intake.taken.map(({ key }) => key)).toEqual(keys);
    expect(intake.batches).toBeGreaterThanOrEqual(5);
  });

  it.each(['absent', 'full', 'wrong', 'dead', 'silent after', 'half an answer'] as const)(
    'brings everything exactly once, in order, when the CMS is %s for a while',
    async (mood) => {
      const { intake, outbox } = await delivering();
      let left = 6;
      intake.mood = () => (left-- > 0 ? mood : 'well');
      const keys = await send(outbox, 60);
      await isEmpty(outbox);
      expect(intake.taken.map(({ key }) => key)).toEqual(keys);
      expect(outbox.aside.count).toBe(0);
    },
  );

  it('does not wait for ever for a CMS that is too slow', async () => {
    const { intake, outbox } = await delivering(50);
    let left = 2;
    intake.mood = () => (left-- > 0 ? 'slow' : 'well');
    const keys = await send(outbox, 3);
    await isEmpty(outbox);
    expect(intake.taken.map(({ key }) => key)).toEqual(keys);
  });

  it('sets one poisonous item aside and brings all the others', async () => {
    const { intake, outbox } = await delivering();
    const keys = [...(await send(outbox, 1))];
    await isEmpty(outbox);
    intake.mood = () => 'dead';
    keys.push(...(await send(outbox, 20)));
    intake.poison.add(keys[7] ?? '');
    intake.mood = () => 'well';
    await isEmpty(outbox);
    expect(intake.taken.map(({ key }) => key)).toEqual(keys.filter((_, n) => n !== 7));
    expect(outbox.aside.all()).toMatchObject([{ item: { key: keys[7] }, reason: 'The CMS answered 422 to it' }]);
  });

  it('sets a refused item aside with the reason of the CMS', async () => {
    const { intake, outbox } = await delivering();
    const item = intakeItemOf();
    intake.refused.set(item.key, 'Deze workshop is er niet');
    await outbox.add(item);
    await isEmpty(outbox);
    expect(outbox.aside.all()).toMatchObject([{ reason: 'Deze workshop is er niet' }]);
  });

  it('knows that it is failing, so that nobody waits for nothing', async () => {
    const { intake, outbox, delivery } = await delivering();
    intake.mood = () => 'full';
    await send(outbox, 1);
    await vi.waitFor(() => expect(delivery.isFailing).toBe(true));
    intake.mood = () => 'well';
    await isEmpty(outbox);
    await vi.waitFor(() => expect(delivery.isFailing).toBe(false));
  });
});
