/** Which thread makes a page makes no difference to its bytes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCompiledSite } from '../server/content/compiled-site.ts';
import type { SiteContent } from '../server/content/content-source.ts';
import { joinContent } from '../src/content/join.ts';
import { openMediaPool } from '../src/content/media/pool.ts';
import { syncContent } from '../src/content/sync.ts';
import { FakeCms, initiative, neighbourhood } from './content/fake-cms.ts';

const folder = join(import.meta.dirname, '../dist/app');
const asOf = new Date('2026-06-01T12:00:00Z');
let data: string;
const cms = new FakeCms();

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'participienter-helper-'));
  cms.publish('neighbourhood', neighbourhood('n1'));
  for (let n = 0; n < 600; n++)
    cms.publish('initiative', initiative(`i${n}`, { neighbourhoods: [{ documentId: 'n1' }] }));
});
afterAll(() => rm(data, { recursive: true, force: true }));

async function siteWith(threads: number) {
  const media = await openMediaPool(join(data, 'media'));
  const warnings: unknown[] = [];
  const log = { warn: (details: object) => warnings.push(details) };
  const site = await openCompiledSite({ folder, siteUrl: 'http://localhost', media, log, threads });
  /** Hash of every page by path; and of how many only the hash came. */
  const render = async (content: SiteContent) => {
    const hashes = new Map<string, string>();
    let known = 0;
    for await (const file of site.files(content, asOf)) {
      if ('body' in file) hashes.set(file.path, hash('sha256', file.body));
      if ('hash' in file) known += 1;
      if ('hash' in file) hashes.set(file.path, file.hash);
    }
    return { hashes: [...hashes].sort(), known };
  };
  return { render, warnings };
}

describe('the helper thread', () => {
  it('makes the same bytes, sends only new ones, and follows the content', async () => {
    const first = await syncContent(cms, undefined);
    const contentOf = (snapshot: SiteContent['snapshot']) => ({ snapshot, content: joinContent(snapshot, () => null) });
    const alone = await siteWith(1);
    const shared = await siteWith(2);

    const reference = await alone.render(contentOf(first));
    expect(reference.hashes.length).toBeGreaterThan(600);
    expect((await shared.render(contentOf(first))).hashes).toEqual(reference.hashes);
    const again = await shared.render(contentOf(first));
    expect(again.hashes).toEqual(reference.hashes);
    expect(again.known).toBeGreaterThan(0);

    cms.publish('initiative', initiative('i7', { title: 'Anders' }));
    cms.unpublish('initiative', 'i8');
    const second = contentOf(await syncContent(cms, first));
    expect((await shared.render(second)).hashes).toEqual((await alone.render(second)).hashes);
    expect(shared.warnings).toEqual([]);
  });
});
