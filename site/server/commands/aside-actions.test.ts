import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FormDesk } from '../forms/form-desk.ts';
import { FakeIntake } from '../test-support/fake-intake.ts';
import { silent } from '../test-support/fixture-site.ts';
import { intakeItemOf } from '../test-support/intake-item.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { describe as describeOne, discard, list, offerAgain } from './aside-actions.ts';

/** A site whose CMS refuses two forms. */
async function withTwoAside() {
  const dataDir = temporaryFolder();
  const intake = new FakeIntake();
  const cmsUrl = await intake.start();
  const open = () => FormDesk.open({ folder: join(dataDir, 'outbox'), cmsUrl, token: FakeIntake.token, log: silent });
  const items = [intakeItemOf({ fields: { bericht: 'Geheime tekst' } }), intakeItemOf()] as const;
  for (const { key } of items) intake.refused.set(key, 'bericht: Schrijf je vraag op.');
  const desk = await open();
  onTestFinished(async () => {
    await desk.close();
    await intake.stop();
  });
  for (const item of items) await desk.take(item);
  await vi.waitFor(() => expect(desk.waiting().aside.count).toBe(2), { timeout: 10_000 });
  return { dataDir, intake, desk, open, keys: items.map(({ key }) => key) as [string, string] };
}
const notes = (dataDir: string) => readdirSync(join(dataDir, 'outbox', 'aside'));

describe('pnpm site:aside', () => {
  it('lists what is set aside with the reason, and nothing that a visitor wrote', async () => {
    const { dataDir, desk, keys } = await withTwoAside();
    const told = list(dataDir);
    for (const key of keys) expect(told).toContain(key);
    expect(told).toContain('bericht: Schrijf je vraag op.');
    expect(told).not.toContain('Geheime tekst');
    expect(desk.waiting().aside).toMatchObject({ count: 2, kinds: { refused: 2 }, since: expect.any(String) });
    expect(list(temporaryFolder())).toBe('No form is set aside.');
  });

  it('offers one again while the site runs: it arrives once, in spite of being refused before', async () => {
    const { dataDir, intake, desk, keys } = await withTwoAside();
    intake.refused.clear();
    expect(offerAgain(dataDir, keys[0].slice(0, 13))).toBe('1 form is offered again.');
    expect(notes(dataDir)).toEqual([`${keys[1]}.json`]);
    // Two nudges at once take it in once.
    desk.lookAside();
    desk.lookAside();
    await vi.waitFor(() => expect(intake.taken.map(({ key }) => key)).toEqual([keys[0]]), { timeout: 10_000 });
    await vi.waitFor(() => expect(desk.waiting()).toMatchObject({ waiting: 0, aside: { count: 1 } }));
    expect(readdirSync(join(dataDir, 'outbox', 'again'))).toEqual([]);
  });

  it('offers all again at the next start when the site is off', async () => {
    const { dataDir, intake, desk, open, keys } = await withTwoAside();
    await desk.close();
    intake.refused.clear();
    expect(offerAgain(dataDir, '')).toBe('2 forms are offered again.');
    const next = await open();
    onTestFinished(() => next.close());
    await vi.waitFor(() => expect(intake.taken.map(({ key }) => key)).toEqual(keys), { timeout: 10_000 });
    expect(next.waiting().aside.count).toBe(0);
  });

  it('sets aside again what is refused again', async () => {
    const { dataDir, desk } = await withTwoAside();
    offerAgain(dataDir, '');
    expect(notes(dataDir)).toEqual([]);
    desk.lookAside();
    await vi.waitFor(() => expect(notes(dataDir)).toHaveLength(2), { timeout: 10_000 });
    await vi.waitFor(() => expect(desk.waiting()).toMatchObject({ waiting: 0, aside: { count: 2 } }));
  });

  it('throws one away, which counts no more', async () => {
    const { dataDir, desk, keys } = await withTwoAside();
    expect(describeOne(dataDir, keys[1])).toContain(keys[1]);
    discard(dataDir, keys[1]);
    desk.lookAside();
    await vi.waitFor(() => expect(desk.waiting().aside.count).toBe(1));
    expect(notes(dataDir)).toEqual([`${keys[0]}.json`]);
  });

  it('does nothing for a key that is not there, that means several, or a line that is damaged', async () => {
    const { dataDir } = await withTwoAside();
    const note = { at: '2026-01-01T00:00:00Z', kind: 'damaged', reason: 'Damaged', item: null, raw: 'x' };
    writeFileSync(join(dataDir, 'outbox', 'aside', 'zzz.json'), JSON.stringify(note));
    expect(() => discard(dataDir, '')).toThrow('No form with the key (none)');
    expect(() => offerAgain(dataDir, 'nee')).toThrow('No form with the key nee');
    expect(() => offerAgain(dataDir, 'zzz')).toThrow('damaged line');
    expect(offerAgain(dataDir, '')).toBe('2 forms are offered again. 1 damaged: look into the files.');
  });
});
