import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMediaPool } from '../../src/content/media/pool.ts';
import { FakeCms, initiative } from '../../tests/content/fake-cms.ts';
import { aPicture } from '../../tests/harness/picture.ts';
import { cmsSource } from './content-source.ts';

let folder: string;
let cms: FakeCms;
let now: Date;
let errors: { message: string; details: object }[];
const signal = new AbortController().signal;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'participienter-source-'));
  cms = new FakeCms();
  for (const id of ['a', 'b', 'c', 'd', 'e']) cms.publish('initiative', initiative(id));
  now = new Date('2026-06-01T12:00:00Z');
  errors = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open() {
  const log = {
    info: () => {},
    warn: () => {},
    error: (details: object, message: string) => void errors.push({ message, details }),
  };
  const media = await openMediaPool(join(folder, 'media'));
  return cmsSource({ cms, media, snapshotFile: join(folder, 'snapshot.json'), log, now: () => now });
}

const titles = (look: { content: { content: { initiatives: { title: string }[] } } }) =>
  look.content.content.initiatives.map(({ title }) => title).sort();

describe('the content source', () => {
  it('says that content changed until it was kept', async () => {
    const source = await open();
    expect((await source.look(signal)).changed).toBe(true);
    expect((await source.look(signal)).changed).toBe(true);
    await source.persist(() => true);
    expect((await source.look(signal)).changed).toBe(false);
  });

  it('has the kept content again after a restart, also with the CMS off', async () => {
    const source = await open();
    await source.look(signal);
    await source.persist(() => true);
    cms.index = () => Promise.reject(new TypeError('fetch failed'));
    const restarted = await open();
    expect((await restarted.persisted())?.content.content.initiatives).toHaveLength(5);
    await expect(restarted.look(signal)).rejects.toThrow('fetch failed');
  });

  it('holds content that looks wrong, keeps what it has, and tells the editor in Dutch', async () => {
    const source = await open();
    await source.look(signal);
    cms.installationId = 'elsewhere';
    const look = await source.look(signal);
    expect(look.heldBecause?.forEditor).toContain('andere redactie');
    expect(titles(look)).toHaveLength(5);
    expect((await source.look(signal, look.heldBecause?.fingerprint)).heldBecause).toBeUndefined();
  });

  it('compares itself with a full sync once a night; the full one wins, and the log says so', async () => {
    const source = await open();
    await source.look(signal);
    // Content that changed without a new digest: what a wrong delta would look like.
    const index = await cms.index();
    cms.publish('initiative', initiative('a', { title: 'In de database veranderd' }));
    cms.index = () => Promise.resolve(structuredClone(index));
    expect(titles(await source.look(signal))).not.toContain('In de database veranderd');
    now = new Date('2026-06-01T22:30:00Z'); // half past midnight in Amsterdam
    expect(titles(await source.look(signal))).toContain('In de database veranderd');
    expect(errors.map(({ message }) => message)).toEqual(['The nightly full sync differs from the deltas; it wins']);
    await source.look(signal);
    expect(errors).toHaveLength(1);
  });

  it('leaves out a picture that cannot be read, and says which', async () => {
    const file = (name: string) => ({
      documentId: name,
      name,
      alternativeText: null,
      width: 800,
      height: 500,
      mime: 'image/png',
      size: 12,
      url: `/uploads/${name}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    });
    cms.files.set('/uploads/goed.png', await aPicture());
    cms.files.set('/uploads/stuk.png', Buffer.from('geen plaatje'));
    cms.publish(
      'initiative',
      initiative('a', { cover: { file: file('goed.png'), alt: 'Een plein', decorative: false } }),
    );
    cms.publish('initiative', initiative('b', { cover: { file: file('stuk.png'), alt: 'Stuk', decorative: false } }));
    const { content, problems } = await (await open()).look(signal);
    const cover = (id: string) => content.content.initiatives.find(({ documentId }) => documentId === id)?.cover;
    expect(cover('a')?.file).toMatchObject({ width: 800, height: 500 });
    expect(cover('a')?.file.address).toMatch(/^\/media\/[0-9a-f]{16}-800\.webp$/);
    expect(cover('b')).toBeNull();
    expect(problems.map(({ title }) => title)).toEqual(['stuk.png']);
  });

  it('is not stopped by a CMS that is off while a picture is fetched: the run is tried again', async () => {
    cms.publish(
      'initiative',
      initiative('a', {
        cover: {
          file: { documentId: 'f', name: 'f', mime: 'image/png', size: 1, url: '/uploads/f.png', updatedAt: null },
          alt: null,
        },
      }),
    );
    cms.file = () => Promise.reject(new TypeError('fetch failed'));
    await expect((await open()).look(signal)).rejects.toThrow('fetch failed');
  });
});
