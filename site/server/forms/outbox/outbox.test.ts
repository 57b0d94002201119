import { appendFileSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideKeptDays } from 'shared-types/forms';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silent } from '../../test-support/fixture-site.ts';
import { intakeItemOf } from '../../test-support/intake-item.ts';
import { temporaryFolder } from '../../test-support/temporary-folder.ts';
import { Outbox } from './outbox.ts';

async function openIn(folder: string): Promise<Outbox> {
  const outbox = await Outbox.open(folder, silent);
  onTestFinished(() => outbox.close());
  return outbox;
}
const everything = (outbox: Outbox) => outbox.next(10_000, 1e9);
const segmentsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) => intakeItemOf({ fields: { bericht: `Bericht ${n}` } }));

describe('the outbox', () => {
  it('has an item on the disk before it says so, readable for nobody else', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(join(folder, 'outbox'));
    const item = intakeItemOf();
    await outbox.add(item);
    const [name = ''] = segmentsIn(join(folder, 'outbox'));
    const path = join(folder, 'outbox', name);
    expect(readFileSync(path, 'utf8')).toContain(item.key);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('gives everything back after a restart, in the order of arrival', async () => {
    const folder = temporaryFolder();
    const before = await openIn(folder);
    const items = numbered(120);
    await Promise.all(items.map((item) => before.add(item)));
    const after = await openIn(folder);
    expect(everything(after).map(({ key }) => key)).toEqual(items.map(({ key }) => key));
    const orders = everything(after).map(({ order }) => order);
    expect(orders).toEqual([...orders].sort((a, b) => a - b));
    expect(new Set(orders).size).toBe(120);
    await after.add(intakeItemOf());
    expect(everything(after).at(-1)?.order).toBeGreaterThan(orders.at(-1) ?? Infinity);
  });

  it('keeps one item when the same key comes twice, also at the same moment', async () => {
    const outbox = await openIn(temporaryFolder());
    const item = intakeItemOf();
    await Promise.all([outbox.add(item), outbox.add(item)]);
    await outbox.add(item);
    expect(outbox.waiting).toBe(1);
    await outbox.settle(new Map([[item.key, { reference: 'C-2026-0001' }]]));
    await outbox.add(item);
    expect(outbox.waiting).toBe(0);
    expect(await outbox.outcome(item.key, 0)).toEqual({ reference: 'C-2026-0001' });
  });

  it('leaves nothing on the disk of what was delivered', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    const items = numbered(3);
    for (const item of items) await outbox.add(item);
    await outbox.settle(new Map(items.map(({ key }) => [key, {}])));
    expect(segmentsIn(folder)).toEqual([]);
    await outbox.add(intakeItemOf());
    expect((await openIn(folder)).waiting).toBe(1);
  });

  it('does not deliver again after a restart what was settled between others', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    const items = numbered(4);
    for (const item of items) await outbox.add(item);
    await outbox.settle(
      new Map([
        [items[1]!.key, {}],
        [items[2]!.key, {}],
      ]),
    );
    expect(everything(await openIn(folder)).map(({ key }) => key)).toEqual([items[0]!.key, items[3]!.key]);
  });

  it('starts a new file when one grows long, and removes the old one as soon as it is delivered', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    const long = Array.from({ length: 70 }, () => intakeItemOf({ fields: { bericht: 'x'.repeat(19_000) } }));
    for (const item of long) await outbox.add(item);
    expect(segmentsIn(folder)).toHaveLength(2);
    await outbox.settle(new Map(long.slice(0, 60).map(({ key }) => [key, {}])));
    expect(segmentsIn(folder)).toHaveLength(1);
    expect(outbox.waiting).toBe(10);
    expect((await openIn(folder)).waiting).toBe(outbox.waiting);
  });

  it('passes over a line that was cut off: nobody was thanked for it', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    await outbox.add(intakeItemOf());
    appendFileSync(join(folder, segmentsIn(folder)[0]!), 'a1b2c3d4 {"item":{"key":"0');
    const after = await openIn(folder);
    expect(after.waiting).toBe(1);
    expect(after.aside.count).toBe(0);
  });

  it('sets a damaged line aside once, and keeps the rest', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    for (const item of numbered(3)) await outbox.add(item);
    const path = join(folder, segmentsIn(folder)[0]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Bericht 1', 'Bericht 7'));
    expect((await openIn(folder)).waiting).toBe(2);
    const again = await openIn(folder);
    expect([again.waiting, again.aside.count]).toEqual([2, 1]);
    expect(again.aside.all()[0]?.raw).toContain('Bericht 7');
  });

  it('sets aside what is refused, with the reason, until its term ends', async () => {
    const folder = temporaryFolder();
    const outbox = await openIn(folder);
    const item = intakeItemOf();
    await outbox.add(item);
    await outbox.setAside(item.key, 'refused', 'De workshop bestaat niet meer');
    expect(outbox.waiting).toBe(0);
    expect((await openIn(folder)).aside.all()).toMatchObject([
      { reason: 'De workshop bestaat niet meer', item: { key: item.key } },
    ]);
    const [name = ''] = readdirSync(join(folder, 'aside'));
    const longAgo = new Date(Date.now() - (asideKeptDays + 1) * 86_400_000);
    utimesSync(join(folder, 'aside', name), longAgo, longAgo);
    expect((await openIn(folder)).aside.count).toBe(0);
    expect(readdirSync(join(folder, 'aside'))).toEqual([]);
  });

  it('says so when it could not keep an item, and can keep the next', async () => {
    const folder = join(temporaryFolder(), 'outbox');
    const outbox = await openIn(folder);
    // A file in the place of the folder: works for root too, whom no permission stops.
    writeFileSync(folder, '');
    await expect(outbox.add(intakeItemOf())).rejects.toThrow();
    expect(outbox.waiting).toBe(0);
    rmSync(folder);
    await outbox.add(intakeItemOf());
    expect((await openIn(folder)).waiting).toBe(1);
  });

  it('gives a batch that is not too large, but never nothing', async () => {
    const outbox = await openIn(temporaryFolder());
    for (const item of numbered(5)) await outbox.add(item);
    expect(outbox.next(3, 1e9)).toHaveLength(3);
    expect(outbox.next(50, 10)).toHaveLength(1);
  });
});
