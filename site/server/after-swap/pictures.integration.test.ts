/** The child after the swap, as a real process on real releases. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, it, vi } from 'vitest';
import { variantsOf } from '../../src/content/media/variants.ts';
import { INDEX_PATH, writeShareIndex } from '../../src/machine/share-picture/share-index.ts';
import { type SharePicture, shareName } from '../../src/machine/share-picture/share-picture.ts';
import { plain } from '../../tests/media/library.ts';
import { ReleaseStore } from '../releases/store.ts';
import { needed, silent } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { AfterSwap } from './after-swap.ts';

vi.setConfig({ testTimeout: 120_000 });

const base = 'media/0123456789abcdef-800.webp';
const picture = (title: string): SharePicture => ({
  kicker: 'Initiatief',
  title,
  line: null,
  site: 'Participiënter',
  art: { slug: 'plein', theme: 'groen' },
  photo: { path: base, focus: null },
});
const indexOf = (...titles: string[]) =>
  Object.fromEntries(titles.map((title) => [shareName(picture(title)), picture(title)]));

let dataDir: string;
let store: ReleaseStore;
let afterSwap: AfterSwap;
const warnings: string[] = [];
beforeEach(async () => {
  dataDir = temporaryFolder();
  store = await ReleaseStore.open(dataDir, silent, 2);
  warnings.length = 0;
  afterSwap = new AfterSwap(dataDir, { warn: (_, message) => void warnings.push(message) }, (clone) =>
    store.offerClone(clone),
  );
});

let made = 0;
async function publish(files: Record<string, string | Buffer>): Promise<string> {
  await afterSwap.stop();
  const now = new Date(Date.UTC(2026, 5, 1, 10, 0, made++));
  const draft = store.draft(now);
  for (const [path, body] of Object.entries({ ...needed, ...files })) await draft.add(path, body);
  await draft.written();
  const release = await store.publish(draft, new Map(), now);
  await draft.discard();
  return release?.id ?? '';
}
async function work(id: string): Promise<void> {
  await afterSwap.start(id);
  await afterSwap.finished();
}
const names = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.endsWith('.new'))
        .sort()
    : [];
const variants = () => names(join(store.paths.media, 'variants'));
const shared = () => names(store.paths.sharePictures);
const expectedVariants = variantsOf(base)
  .map(({ path }) => path.slice('media/'.length))
  .sort();
const photo = () => plain(800, 500).webp().toBuffer();

it('makes every size and share picture of a release', async () => {
  const index = indexOf('Een plein', 'Een tuin');
  await work(await publish({ [base]: await photo(), [INDEX_PATH]: writeShareIndex(index) }));
  expect(warnings).toEqual([]);
  expect(variants()).toEqual(expectedVariants);
  expect(shared()).toEqual(Object.keys(index).sort());
});

it('goes on where it was when it was killed half-way', async () => {
  const index = indexOf(...Array.from({ length: 12 }, (_, n) => `Plan ${n}`));
  const id = await publish({ [base]: await photo(), [INDEX_PATH]: writeShareIndex(index) });
  await afterSwap.start(id);
  await vi.waitFor(() => expect(shared().length).toBeGreaterThan(1), { timeout: 60_000, interval: 5 });
  await afterSwap.stop();
  expect(shared().length).toBeLessThan(12);
  await work(id);
  expect(shared()).toEqual(Object.keys(index).sort());
  for (const name of shared()) expect((await sharp(join(store.paths.sharePictures, name)).metadata()).width).toBe(1200);
});

it('makes again what was lost, also for the release that a rollback went back to', async () => {
  const index = indexOf('Een plein');
  const first = await publish({ [base]: await photo(), [INDEX_PATH]: writeShareIndex(index) });
  await work(first);
  await publish({});
  for (const folder of [join(store.paths.media, 'variants'), store.paths.sharePictures])
    rmSync(folder, { recursive: true });
  store.activate(first);
  await work(first);
  expect(warnings).toEqual([]);
  expect(variants()).toEqual(expectedVariants);
  expect(shared()).toEqual(Object.keys(index));
});

it('keeps what a kept release names, and removes it when the last of these has gone', async () => {
  await work(await publish({ [base]: await photo(), [INDEX_PATH]: writeShareIndex(indexOf('Een plein')) }));
  await work(await publish({ 'a.txt': 'een' }));
  expect(variants()).toEqual(expectedVariants);
  expect(shared()).toHaveLength(1);
  await work(await publish({ 'a.txt': 'twee' }));
  expect(variants()).toEqual([]);
  expect(shared()).toEqual([]);
});

it('makes the rest when one picture cannot be read, and says so', async () => {
  const broken = 'media/ffffffffffffffff-640.webp';
  await work(
    await publish({
      [base]: await photo(),
      [broken]: 'geen foto',
      [INDEX_PATH]: writeShareIndex(indexOf('Een plein')),
    }),
  );
  expect(variants()).toEqual(expectedVariants);
  expect(shared()).toHaveLength(1);
  expect(warnings).toEqual([expect.stringContaining('could not be made')]);
});
