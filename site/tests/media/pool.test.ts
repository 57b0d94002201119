import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../server/test-support/temporary-folder.ts';
import { makeMissingVariants, pruneVariants } from '../../src/content/media/make-missing.ts';
import { makeVariant } from '../../src/content/media/make-picture.ts';
import { type MediaPool, openMediaPool } from '../../src/content/media/pool.ts';
import { variantsOf } from '../../src/content/media/variants.ts';
import { Library, plain } from './library.ts';

let library: Library;
let root: string;
let pool: MediaPool;
beforeEach(async () => {
  library = new Library();
  root = temporaryFolder();
  pool = await openMediaPool(root);
});

const collect = async () => pool.collect(await library.snapshot(), library.cms);
const baseFile = (path: string) => join(pool.folders.files, basename(path));
const paths = async () => pool.files(await library.snapshot()).map(({ path }) => path);
const makeAll = async () => makeMissingVariants(pool.folders, await paths(), baseFile, makeVariant);
const namesIn = async (folder: keyof MediaPool['folders']) => (await readdir(pool.folders[folder])).sort();

describe('the media pool', () => {
  it('makes a picture of 8,000 pixels fit for the web', async () => {
    const photo = library.add('groot.jpg', 'image/jpeg', await plain(8000, 6000).jpeg().toBuffer());
    expect(await collect()).toEqual([]);
    expect(pool.place(photo)).toMatchObject({ width: 1600, height: 1200 });
    expect(pool.place(photo)?.address).toMatch(/^\/media\/[0-9a-f]{16}-1600\.webp$/);
  });

  it('turns a portrait photo as the camera was held, and forgets where it was taken', async () => {
    const held = plain(1200, 900)
      .withExif({ IFD0: { Artist: 'Buurvrouw' } })
      .withMetadata({ orientation: 6 });
    const photo = library.add('staand.jpg', 'image/jpeg', await held.jpeg().toBuffer());
    await collect();
    expect(pool.place(photo)).toMatchObject({ width: 900, height: 1200 });
    const made = await sharp(baseFile(pool.place(photo)?.address ?? '')).metadata();
    expect(made.exif).toBeUndefined();
  });

  it('takes AVIF, and never makes a small picture larger', async () => {
    const photo = library.add('klein.avif', 'image/avif', await plain(300, 200).avif({ effort: 0 }).toBuffer());
    await collect();
    expect(pool.place(photo)).toMatchObject({ width: 300, height: 200 });
  });

  it('leaves out a picture that cannot be read, and says which; the others are made', async () => {
    const broken = library.add('kapot.jpg', 'image/jpeg', Buffer.from('dit is geen foto'));
    const good = library.add('goed.png', 'image/png', await plain(600, 400).png().toBuffer());
    expect(await collect()).toEqual([
      { title: 'kapot.jpg', message: expect.stringContaining('niet te lezen') as string },
    ]);
    expect(pool.place(broken)).toBe(null);
    expect(pool.place(good)).not.toBe(null);
  });

  it('serves a document as it is', async () => {
    const body = Buffer.from('%PDF-1.7 verslag');
    const file = library.add('verslag.pdf', 'application/pdf', body);
    await collect();
    expect(pool.place(file)?.address).toMatch(/^\/media\/[0-9a-f]{16}\.pdf$/);
    const [stored] = pool.files(await library.snapshot());
    expect(await stored?.read()).toEqual(body);
  });

  it('keeps the address when only the text or the focal point of a photo changes', async () => {
    const before = library.add('plein.png', 'image/png', await plain(600, 400).png().toBuffer());
    await collect();
    const after = { ...before, focalPoint: { x: 10, y: 20 }, updatedAt: '2026-02-01T00:00:00.000Z' };
    library.show(after);
    await collect();
    expect(pool.place(after)).toEqual(pool.place(before));
    expect(await paths()).toHaveLength(1);
  });

  it('has everything again when it is opened anew, but for a file that is gone', async () => {
    const one = library.add('een.png', 'image/png', await plain(600, 400).png().toBuffer());
    const two = library.add('twee.png', 'image/png', await plain(500, 400).png().toBuffer());
    await collect();
    await rm(baseFile(pool.place(two)?.address ?? ''));
    const reopened = await openMediaPool(root);
    expect(reopened.place(one)).toEqual(pool.place(one));
    expect(reopened.place(two)).toBe(null);
  });

  it('opens with half a record, as after a power cut', async () => {
    const photo = library.add('een.png', 'image/png', await plain(600, 400).png().toBuffer());
    await collect();
    const [record] = await readdir(pool.folders.places);
    await writeFile(join(pool.folders.places, record ?? ''), '{"addr');
    pool = await openMediaPool(root);
    await collect();
    expect(pool.place(photo)).not.toBe(null);
  });

  it('removes what neither the content nor a kept release names', async () => {
    const one = library.add('een.png', 'image/png', await plain(600, 400).png().toBuffer());
    const two = library.add('twee.png', 'image/png', await plain(500, 400).png().toBuffer());
    const three = library.add('drie.png', 'image/png', await plain(400, 400).png().toBuffer());
    await collect();
    const [kept, gone] = [pool.place(two)?.address, pool.place(three)?.address];
    library.cms.unpublish('initiative', 'twee.png');
    library.cms.unpublish('initiative', 'drie.png');
    await collect();
    await pool.prune((path) => `/${path}` === kept);
    expect(pool.place(three)).toBe(null);
    expect(await namesIn('files')).toEqual([pool.place(one)?.address, kept].map((name) => basename(name ?? '')).sort());
    expect(await namesIn('originals')).not.toContain(basename(gone ?? '', '.webp'));
    library.show(three);
    await collect();
    expect(pool.place(three)?.address).toBe(gone);
    expect(await namesIn('files')).toContain(basename(gone ?? ''));
  });
});

describe('the other sizes', () => {
  const addPortrait = async () => {
    // Red above blue, on its side as a camera stores it.
    const red = await sharp({ create: { width: 1200, height: 600, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    const stored = sharp({ create: { width: 1200, height: 1200, channels: 3, background: '#00f' } })
      .composite([{ input: red, top: 0, left: 0 }])
      .withMetadata({ orientation: 6 });
    return library.add('staand.jpg', 'image/jpeg', await stored.jpeg().toBuffer());
  };

  it('are all made, in the right format and width, from the original', async () => {
    const photo = await addPortrait();
    await collect();
    const base = pool.place(photo)?.address.slice(1) ?? '';
    expect(await makeAll()).toEqual([]);
    for (const { path, width, format } of variantsOf(base)) {
      const made = await sharp(join(pool.folders.variants, basename(path))).metadata();
      expect([path, made.width, made.format === 'heif' ? 'avif' : made.format]).toEqual([path, width, format]);
    }
    expect(await namesIn('originals')).toEqual([]);
    // Turned like the web-ready size: the red half came out on the right.
    const smallest = join(pool.folders.variants, basename(variantsOf(base)[0]?.path ?? ''));
    const { data, info } = await sharp(smallest).raw().toBuffer({ resolveWithObject: true });
    const [left, right] = [10, info.width - 10].map((x) => data[(200 * info.width + x) * info.channels] ?? 0);
    expect(right).toBeGreaterThan(200);
    expect(left).toBeLessThan(60);
  });

  it('are made again when one is lost, also after the original has gone', async () => {
    library.add('een.png', 'image/png', await plain(1000, 400).png().toBuffer());
    await collect();
    await makeAll();
    const all = await namesIn('variants');
    expect(all).toHaveLength(3);
    await rm(join(pool.folders.variants, all[0] ?? ''));
    expect(await makeAll()).toEqual([]);
    expect(await namesIn('variants')).toEqual(all);
  });

  it('touch nothing that is there already', async () => {
    library.add('een.png', 'image/png', await plain(1000, 400).png().toBuffer());
    await collect();
    const [base = ''] = await paths();
    for (const { path } of variantsOf(base))
      await writeFile(join(pool.folders.variants, basename(path)), 'van gisteren');
    await makeAll();
    for (const { path } of variantsOf(base))
      expect(await readFile(join(pool.folders.variants, basename(path)), 'utf8')).toBe('van gisteren');
  });

  it('are made for ten pictures although one of them cannot be read', async () => {
    for (let n = 0; n < 9; n++)
      library.add(
        `${n}.png`,
        'image/png',
        await plain(300 + n, 200)
          .png()
          .toBuffer(),
      );
    await collect();
    const lost = 'media/0123456789abcdef-640.webp';
    const faults = await makeMissingVariants(pool.folders, [lost, ...(await paths())], baseFile, makeVariant);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(lost)]);
    expect(await namesIn('variants')).toHaveLength(9);
  });

  it('go when their picture goes', async () => {
    library.add('een.png', 'image/png', await plain(300, 200).png().toBuffer());
    library.add('twee.png', 'image/png', await plain(301, 200).png().toBuffer());
    await collect();
    await makeAll();
    const [kept = ''] = await paths();
    await writeFile(join(pool.folders.variants, 'x.avif.half.new'), '');
    await pruneVariants(pool.folders, (path) => path === kept);
    expect(await namesIn('variants')).toEqual(variantsOf(kept).map(({ path }) => basename(path)));
  });
});
