import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesOf, fileAddressesOf, PAGE_SIZE, paramsOf, redirectsOf } from '../../src/content/addresses.ts';
import { joinContent } from '../../src/content/join.ts';
import { findBySlug } from '../../src/content/lookup.ts';
import { syncContent } from '../../src/content/sync.ts';
import { FakeCms, initiative } from './fake-cms.ts';

const pages = join(import.meta.dirname, '../../src/pages');

async function contentWith(publish: (cms: FakeCms) => void) {
  const cms = new FakeCms();
  publish(cms);
  return joinContent(await syncContent(cms, undefined), () => null);
}

/** `initiatieven/[slug].astro` is the page of `/initiatieven/[slug]/`, `agenda.ics.ts` the file at `/agenda.ics`. */
const patternOf = (file: string) =>
  file.endsWith('.ts')
    ? `/${file.replace(/\.ts$/, '')}`
    : `/${file.replace(/\.astro$/, '/').replace(/(^|\/)index\/$/, '$1')}`.replace(/^\/404\/$/, '/404');

/** Has a pattern with parameters, yet exists without any entry: feeds, data files and forms. */
const isMadeFrom = (address: string) =>
  /^\/[\w-]+\/rss\.xml$|^\/data\/(?!catalogus)|^\/doe-mee\/(?!(?:afmelden|hoe-staat-het|herhaalcheck)\/$)./.test(
    address,
  );

describe('the addresses of the site', () => {
  it('belong to exactly the pages and endpoints there are', async () => {
    const files = (await readdir(pages, { recursive: true })).filter((file) => /\.(astro|ts)$/.test(file));
    const empty = await contentWith(() => {});
    const fixed = new Set([...addressesOf(empty), ...fileAddressesOf(empty)].filter((address) => !isMadeFrom(address)));
    for (const pattern of files.map(patternOf)) {
      if (!pattern.includes('[')) expect(fixed).toContain(pattern);
      else expect(paramsOf(pattern as Parameters<typeof paramsOf>[0], empty), pattern).toBeInstanceOf(Array);
    }
    const patterns = new Set(files.map(patternOf));
    for (const address of fixed) expect(patterns).toContain(address);
  });

  it('end in a slash for a page, and in the name of the file for a machine', async () => {
    const content = await contentWith((cms) => cms.publish('initiative', initiative('a')));
    for (const address of addressesOf(content)) expect(address).toMatch(/(\/|^\/404)$/);
    for (const address of fileAddressesOf(content)) expect(address).toMatch(/\/[^/]*\.[a-z]+$/);
  });

  it('page a list of a thousand', async () => {
    const content = await contentWith((cms) => {
      for (let n = 0; n < 1000; n++) cms.publish('initiative', initiative(`i${n}`));
    });
    const last = Math.ceil(1000 / PAGE_SIZE);
    expect(addressesOf(content)).toContain(`/initiatieven/pagina/${last}/`);
    expect(addressesOf(content)).not.toContain(`/initiatieven/pagina/${last + 1}/`);
    expect(addressesOf(content)).not.toContain('/initiatieven/pagina/1/');
  });

  it('send a former address on, in one step, and never one that is in use again', async () => {
    const content = await contentWith((cms) => {
      cms.publish('initiative', initiative('a', { slug: 'nu', formerSlugs: ['eerst', 'toen'] }));
      cms.publish('initiative', initiative('b', { slug: 'toen' }));
    });
    expect([...redirectsOf(content)]).toEqual([['/initiatieven/eerst/', '/initiatieven/nu/']]);
    expect(findBySlug(content.initiatives, 'toen').entry?.documentId).toBe('b');
    expect(findBySlug(content.initiatives, 'eerst').movedTo).toBe('nu');
    expect(addressesOf(content).filter((address) => address === '/initiatieven/toen/')).toHaveLength(1);
  });
});
