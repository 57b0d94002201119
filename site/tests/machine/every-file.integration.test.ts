/** Every file for machines, out of the compiled app: the same answer that the publisher writes to disk. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPageRenderer, type PageRenderer } from '../../server/content/page-renderer.ts';
import { addressesOf, fileAddressesOf } from '../../src/content/addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { asOf, content, emptyContent } from '../pages/fixture.ts';

let renderer: PageRenderer;
beforeAll(async () => {
  renderer = await openPageRenderer(join(import.meta.dirname, '../../dist/app'));
});

async function fileAt(address: string, of: Content): Promise<{ path: string; text: string }> {
  const page = await renderer.page(address, pageInput(of, asOf, 'https://voorbeeld.example'));
  if ('error' in page) throw page.error;
  return { path: page.path, text: new TextDecoder().decode(page.body) };
}

describe.each([
  ['a small site with every oddity', content],
  ['a site on its first day', emptyContent],
])('in %s', (_, of) => {
  it('every file is made, under its own name', async () => {
    for (const address of fileAddressesOf(of)) {
      const { path, text } = await fileAt(address, of);
      expect(path).toBe(address.slice(1));
      expect(text.trim(), address).not.toBe('');
    }
  });
});

describe('the sitemap', () => {
  it('holds exactly the pages that let themselves be found', async () => {
    const open: string[] = [];
    for (const address of addressesOf(content)) {
      const { text } = await fileAt(address, content);
      if (!text.includes('<meta name="robots" content="noindex"')) open.push(address);
    }
    const { text } = await fileAt('/sitemap.xml', content);
    const listed = [...text.matchAll(/<loc>https:\/\/voorbeeld\.example([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(listed).toEqual(open);
  });
});

describe('a file that is not there', () => {
  it.each(['/workshops/bestaat-niet.ics', '/bijeenkomsten/begroting.ics', '/contact/rss.xml', '/sitemap-1.xml'])(
    'is not made: %s',
    async (address) => {
      await expect(fileAt(address, content)).rejects.toThrow('answered 404');
    },
  );
});
