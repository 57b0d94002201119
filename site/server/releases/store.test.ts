import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AfterSwap } from '../after-swap/after-swap.ts';
import { longText, needed, publishFiles, silent, type Files } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { treeContents } from '../test-support/tree-contents.ts';
import { linkFiles } from './tree.ts';
import { ReleaseStore } from './store.ts';

// Many small files on a disk that others use too.
vi.setConfig({ testTimeout: 60_000 });

const open = (folder = temporaryFolder()) => ReleaseStore.open(folder, silent);
const page = 'initiatieven/buurtmoestuin/index.html';

/** What the child after a swap does first. */
async function offerClone(store: ReleaseStore): Promise<void> {
  const folder = join(store.paths.staging, randomUUID());
  await linkFiles(store.current!.folder, folder, store.current!.manifest.files);
  store.offerClone({ baseId: store.current!.id, folder });
}

describe('a release', () => {
  it('holds every file, with brotli and gzip beside what is worth compressing', async () => {
    const store = await open();
    const release = await publishFiles(store, {
      ...needed,
      [page]: longText('Moestuin'),
      'media/foto.jpg': longText('foto'),
    });
    expect(Object.keys(treeContents(release!.folder))).toEqual([
      '404.html',
      'index.html',
      'initiatieven',
      'initiatieven/buurtmoestuin',
      page,
      `${page}.br`,
      `${page}.gz`,
      'media',
      'media/foto.jpg',
    ]);
    expect(readlinkSync(store.paths.current)).toBe(`releases/${release!.id}`);
  });

  it('shares the files that did not change with the one before, and leaves that one alone', async () => {
    const store = await open();
    const first = await publishFiles(store, {
      ...needed,
      [page]: longText('Eerst'),
      'over-ons/index.html': longText('Wij'),
    });
    const before = treeContents(first!.folder);
    const second = await publishFiles(store, {
      ...needed,
      [page]: longText('Daarna'),
      'over-ons/index.html': longText('Wij'),
    });
    const inode = (folder: string, path: string) => statSync(join(folder, path)).ino;
    for (const suffix of ['', '.br', '.gz']) {
      expect(inode(second!.folder, `over-ons/index.html${suffix}`)).toBe(
        inode(first!.folder, `over-ons/index.html${suffix}`),
      );
      expect(inode(second!.folder, page + suffix)).not.toBe(inode(first!.folder, page + suffix));
    }
    expect(treeContents(first!.folder)).toEqual(before);
  });

  it('is not made when nothing changed', async () => {
    const store = await open();
    await publishFiles(store, needed);
    expect(await publishFiles(store, needed)).toBeNull();
    expect(store.ids()).toHaveLength(1);
  });

  it('is made when only a former address changed', async () => {
    const store = await open();
    await publishFiles(store, needed);
    expect(await publishFiles(store, needed, new Date(), new Map([['/oud/', '/nieuw/']]))).not.toBeNull();
  });

  it('keeps the moment at which bytes last changed, over releases and restarts', async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    await publishFiles(store, { ...needed, [page]: 'een' }, new Date('2026-03-01T10:00:00.400Z'));
    await publishFiles(store, { ...needed, [page]: 'twee' }, new Date('2026-03-02T10:00:00Z'));
    const files = (await open(folder)).current!.manifest.files;
    expect(files.get('index.html')!.modifiedAt).toBe('2026-03-01T10:00:00.000Z');
    expect(files.get(page)!.modifiedAt).toBe('2026-03-02T10:00:00.000Z');
  });

  it('gives two versions of a page within one second different times', async () => {
    const store = await open();
    const now = new Date('2026-03-01T10:00:00Z');
    await publishFiles(store, { ...needed, [page]: 'een' }, now);
    await publishFiles(store, { ...needed, [page]: 'twee' }, now);
    expect(store.current!.manifest.files.get(page)!.modifiedAt).toBe('2026-03-01T10:00:01.000Z');
  });

  it.each([
    ['without a home page', { '404.html': 'x' }, 'index.html is missing'],
    ['without a 404 page', { 'index.html': 'x' }, '404.html is missing'],
    ['with an empty page', { ...needed, [page]: '' }, 'is empty'],
    ['with a page of only spaces', { ...needed, [page]: ' \n\t' }, 'is empty'],
  ])('is held %s', async (_, files, reason) => {
    const store = await open();
    await expect(publishFiles(store, files as unknown as Files)).rejects.toThrow(reason);
    expect(store.current).toBeNull();
    expect(readdirSync(store.paths.staging)).toEqual([]);
  });

  it('is called off right before the swap when a person holds the site', async () => {
    const store = await open();
    const first = await publishFiles(store, needed);
    const draft = store.draft(new Date());
    for (const [path, body] of Object.entries({ ...needed, [page]: 'nieuw' })) await draft.add(path, body);
    expect(await store.publish(draft, new Map(), new Date(), () => false)).toBeNull();
    expect(store.current).toBe(first);
    expect(store.ids()).toEqual([first!.id]);
    expect(readdirSync(store.paths.staging)).toEqual([]);
  });
});

describe('the last five releases', () => {
  it('stay; older ones go', async () => {
    const store = await open();
    for (let n = 0; n < 8; n++) await publishFiles(store, { ...needed, [page]: `versie ${n}` });
    expect(store.ids()).toHaveLength(5);
    expect(readdirSync(store.paths.releases)).toHaveLength(5);
    expect(readdirSync(store.paths.manifests)).toHaveLength(5);
    expect(readFileSync(join(store.paths.current, page), 'utf8')).toBe('versie 7');
  });

  it('sort by age even when the clock was set back', async () => {
    const store = await open();
    const first = await publishFiles(store, needed, new Date('2026-06-01T00:00:00Z'));
    const second = await publishFiles(store, { ...needed, [page]: 'x' }, new Date('2026-01-01T00:00:00Z'));
    expect(store.ids()).toEqual([first!.id, second!.id]);
  });

  it('keep hashed assets reachable that newer pages no longer use', async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    await publishFiles(store, { ...needed, '_astro/a.css': 'a{}', 'oud/index.html': 'oud' });
    await publishFiles(store, { ...needed, '_astro/b.css': 'b{}' });
    for (const s of [store, await open(folder)]) {
      expect(s.olderAsset('_astro/a.css')).not.toBeNull();
      expect(s.olderAsset('oud/index.html')).toBeNull();
    }
    for (let n = 0; n < 5; n++) await publishFiles(store, { ...needed, [page]: `${n}` });
    expect(store.olderAsset('_astro/a.css')).toBeNull();
  });
});

describe('at start', () => {
  const published = async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    await publishFiles(store, { ...needed, [page]: longText('een') });
    await publishFiles(store, { ...needed, [page]: longText('twee') });
    return { folder, store, ids: store.ids() as [string, string] };
  };

  it('what an interrupted run left is removed, and the log says so', async () => {
    const { folder, store, ids } = await published();
    mkdirSync(join(store.paths.staging, 'half'));
    mkdirSync(join(store.paths.releases, '20990101-000000-000'));
    writeFileSync(join(store.paths.incoming, 'page'), 'half');
    writeFileSync(join(store.paths.manifests, '20990102-000000-000.json'), '{}');
    const lines: string[] = [];
    const again = await ReleaseStore.open(folder, { warn: (_, line) => lines.push(line) });
    again.tidy();
    expect(again.current!.id).toBe(ids[1]);
    expect([again.paths.staging, again.paths.incoming].flatMap((path) => readdirSync(path))).toEqual([]);
    expect(readdirSync(again.paths.releases)).toEqual(ids);
    expect(lines.join('\n')).toMatch(/half-made tree half.*interrupted/);
  });

  it.each([
    ['a page was cut short by a power failure', (folder: string) => truncateSync(join(folder, page), 3)],
    ['a page is gone', (folder: string) => rmSync(join(folder, page))],
    ['a compressed page is empty', (folder: string) => truncateSync(join(folder, `${page}.br`), 0)],
    ['the whole tree is gone', (folder: string) => rmSync(folder, { recursive: true })],
  ])('an older release is served when in the newest %s', async (_, damage) => {
    const { folder, store, ids } = await published();
    damage(store.current!.folder);
    const again = await open(folder);
    again.tidy();
    expect(again.current!.id).toBe(ids[0]);
    expect(readlinkSync(again.paths.current)).toBe(`releases/${ids[0]}`);
  });

  it('a lost link is mended', async () => {
    const { folder, store, ids } = await published();
    rmSync(store.paths.current);
    const again = await open(folder);
    again.tidy();
    expect(readlinkSync(again.paths.current)).toBe(`releases/${ids[1]}`);
  });
});

describe('a copy made in idle time', () => {
  it('is used for the next release and gives the same tree', async () => {
    const store = await open();
    await publishFiles(store, {
      ...needed,
      [page]: longText('een'),
      'a/index.html': longText('a'),
      b: 'bestand',
    });
    await offerClone(store);
    const release = await publishFiles(store, {
      ...needed,
      [page]: 'kort',
      a: 'nu een bestand',
      'b/index.html': 'nu een map',
    });
    expect(readdirSync(store.paths.staging)).toEqual([]);
    const fresh = await publishFiles(await open(), {
      ...needed,
      [page]: 'kort',
      a: 'nu een bestand',
      'b/index.html': 'nu een map',
    });
    expect(treeContents(release!.folder)).toEqual(treeContents(fresh!.folder));
  });

  it('of an older release is not used', async () => {
    const store = await open();
    const first = await publishFiles(store, { ...needed, [page]: 'een' });
    await offerClone(store);
    await publishFiles(store, { ...needed, [page]: 'twee' });
    store.activate(first!.id);
    const release = await publishFiles(store, { ...needed, 'c/index.html': 'c' });
    expect(Object.keys(treeContents(release!.folder))).toEqual(['404.html', 'c', 'c/index.html', 'index.html']);
  });

  it('that was stopped halfway is thrown away', async () => {
    const store = await open();
    await publishFiles(store, needed);
    mkdirSync(join(store.paths.staging, 'halfway'));
    await publishFiles(store, { ...needed, [page]: 'x' });
    expect(readdirSync(store.paths.staging)).toEqual([]);
  });
});

describe('any sequence of file sets', () => {
  const path = fc.constantFrom(
    'a/index.html',
    'a/b/index.html',
    'c',
    'c/index.html',
    'd.css',
    '_astro/e.css',
    'f/g/h/index.html',
  );
  const text = fc.constantFrom('kort', 'ander', longText('een'), longText('twee'));
  const fileSet = fc.dictionary(path, text).filter((files) => !('c' in files && 'c/index.html' in files));
  const step = fc.record({
    files: fileSet,
    clone: fc.boolean(),
    restart: fc.boolean(),
    back: fc.boolean(),
  });

  it('ends in the same tree as a fresh release', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const folder = temporaryFolder();
        let store = await open(folder);
        for (const { files, clone, restart, back } of steps) {
          await publishFiles(store, { ...needed, ...files });
          if (back) store.activate(store.ids()[0]!);
          if (restart) {
            store = await open(folder);
            store.tidy();
          }
          if (clone) await offerClone(store);
        }
        const last = { ...needed, ...steps.at(-1)!.files };
        await publishFiles(store, last);
        const fresh = await open();
        await publishFiles(fresh, last);
        expect(treeContents(store.current!.folder)).toEqual(treeContents(fresh.current!.folder));
        expect([...store.current!.manifest.files.keys()].sort()).toEqual(
          [...fresh.current!.manifest.files.keys()].sort(),
        );
      }),
      { numRuns: Number(process.env['LONG'] ? 300 : 40) },
    );
  }, 600_000);
});

describe('the work after a swap', () => {
  const worked = async () => {
    const folder = temporaryFolder();
    const store = await open(folder);
    const release = await publishFiles(store, { ...needed, [page]: longText('Moestuin') });
    const before = treeContents(release!.folder);
    const quick = statSync(join(release!.folder, `${page}.br`));
    const afterSwap = new AfterSwap(folder, silent, (clone) => store.offerClone(clone));
    await afterSwap.start(release!.id);
    await afterSwap.finished();
    return { store, release: release!, before, quick, afterSwap };
  };

  it('replaces brotli 5 by brotli 11 without changing anything else', async () => {
    const { store, release, before, quick } = await worked();
    const best = statSync(join(release.folder, `${page}.br`));
    expect(best.ino).not.toBe(quick.ino);
    expect(best.size).toBeLessThanOrEqual(quick.size);
    expect(treeContents(release.folder)).toEqual(before);
    expect(readdirSync(store.paths.incoming)).toEqual([]);
  });

  it('makes a copy in which the next release is put together, with brotli 11 already in it', async () => {
    const { store, release } = await worked();
    const [copy] = readdirSync(store.paths.staging);
    const best = statSync(join(release.folder, `${page}.br`)).ino;
    const next = await publishFiles(store, {
      ...needed,
      [page]: longText('Moestuin'),
      'b/index.html': 'b',
    });
    expect(existsSync(join(store.paths.staging, copy!))).toBe(false);
    expect(statSync(join(next!.folder, `${page}.br`)).ino).toBe(best);
  });

  it('stopped at once leaves a whole release and no process', async () => {
    const { store, release, before, afterSwap } = await worked();
    await afterSwap.start(release.id);
    await afterSwap.stop();
    expect(treeContents(release.folder)).toEqual(before);
    expect(store.current).toBe(release);
  });

  it('empties the pool of what no release uses, and the trash', async () => {
    const { store, afterSwap } = await worked();
    for (let n = 0; n < 6; n++) await publishFiles(store, { ...needed, [page]: `kort ${n}` });
    await afterSwap.start(store.current!.id);
    await afterSwap.finished();
    expect(readdirSync(store.paths.pool)).toEqual([]);
    expect(readdirSync(store.paths.trash)).toEqual([]);
  });
});
