/**
 * Every page of the compiled app, from three snapshots: the small one with all oddities, an empty one and a large one.
 * `npm test` compiles the app first (`site/dist/app`).
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { asOf, content, emptyContent, initiative, knelpunten } from './fixture.ts';

interface App {
  render(request: Request, options: { locals: object }): Promise<Response>;
}
let app: App;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '../../dist/app/server/entry.mjs');
  ({ app } = (await import(pathToFileURL(entry).href)) as { app: App });
});

/** A page's own file is `404.html`; Astro knows it as `/404/`. */
const addressToRender = (address: string) => (address === '/404' ? '/404/' : address);

async function render(of: Content, address: string): Promise<{ status: number; html: string }> {
  const url = new URL(addressToRender(address), 'https://site.invalid');
  const locals = { ...pageInput(of, asOf, 'https://voorbeeld.example') };
  const response = await app.render(new Request(url), { locals });
  return { status: response.status, html: await response.text() };
}

async function renderAll(of: Content): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const address of addressesOf(of)) {
    const { status, html } = await render(of, address);
    expect(status, address).toBe(address === '/404' ? 404 : 200);
    pages.set(address, html);
  }
  return pages;
}

/** Tags only, with attribute values emptied: text that an editor typed can't look like markup there. */
const tagsOf = (html: string) => html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g) ?? [];
const valuesOf = (html: string, attribute: string) =>
  tagsOf(html).flatMap((tag) =>
    [...tag.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? ''),
  );
/** Not a script: no browser runs it. */
const structuredData = '<script type="application/ld+json">';
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

/** Pages that do something in the browser, each with one file of script; all else works without. */
const pagesWithScript = new Set(['/zoeken/', '/initiatieven/kaart/']);
/** A form counts and keeps a draft; its thank-you forgets the draft. */
const isForm = (address: string) => address.startsWith('/doe-mee/') && address !== '/doe-mee/';
const isOwnScript = (address: string, tag: string) =>
  (pagesWithScript.has(address) || isForm(address)) &&
  /^<script type="module" src="\/_astro\/[\w.-]+\.js">?$/.test(tag);

const many = <T>(make: (index: number) => T) => Array.from({ length: 1000 }, (_, index) => make(index));
const thousand: Content = {
  ...content,
  initiatives: [
    ...content.initiatives,
    ...many((index) => initiative(`plan-${index}`, `Plan ${index}`, index % 9, index % 3)),
  ],
  knelpunten: [
    ...knelpunten,
    ...many((index) => ({ ...knelpunten[index % 6]!, slug: `knelpunt-${index}`, number: 100 + index })),
  ],
};

describe.each([
  ['a small site with every oddity', content],
  ['a site on its first day', emptyContent],
  ['a site with a thousand initiatives and knelpunten', thousand],
])('in %s', (_, of) => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await renderAll(of);
  });
  const eachPage = (check: (html: string, address: string) => void) => {
    for (const [address, html] of pages) if (!isRedirect(html)) check(html, address);
  };

  it('every page has one h1 and skips no level of heading', () => {
    eachPage((html, address) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        address,
      ).toHaveLength(1);
      levels.reduce((before, level) => {
        expect(level, `${address}: h${level} after h${before}`).toBeLessThanOrEqual(before + 1);
        return level;
      });
    });
  });

  it('no page has a script (but a few have one file), a style of its own, or an id twice', () => {
    eachPage((html, address) => {
      const tags = tagsOf(html);
      expect(
        tags
          .filter((tag) => /^<(script|style)\b|\sstyle=|\son\w+=/.test(tag))
          .filter((tag) => tag !== structuredData && !isOwnScript(address, tag)),
        address,
      ).toEqual([]);
      const ids = valuesOf(html, 'id');
      expect(new Set(ids).size, `${address}: ${ids.join(' ')}`).toBe(ids.length);
    });
  });

  it('every link inside the site leads somewhere', () => {
    const known = new Set(pages.keys());
    eachPage((html, address) => {
      for (const href of valuesOf(html, 'href').filter((value) => value.startsWith('/') && value.endsWith('/'))) {
        const isMenu = of === emptyContent && href === '/over-ons/';
        expect(known.has(href) || isMenu, `${address} links to ${href}`).toBe(true);
      }
    });
  });

  it('nothing that was never filled in shows', () => {
    eachPage((html, address) => {
      expect(html.replace(/<[^>]+>/g, ' '), address).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\bnull\b/);
    });
  });
});

describe('what a visitor asks for', () => {
  it('is found with filters, on the address of the list, out of search engines', async () => {
    const { html } = await render(content, '/initiatieven/?thema=groen&fase=nog-een-idee');
    expect(html).toContain('1 initiatief</h2>');
    expect(html).toContain('De groene schutting');
    expect(html).not.toContain('Boulen op het plein');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('is paged within the filter', async () => {
    const { html } = await render(thousand, '/initiatieven/?thema=groen&pagina=2');
    expect(valuesOf(html, 'href')).toContain('/initiatieven/?thema=groen&amp;pagina=3');
  });

  it('says so when nothing is found, with a way on', async () => {
    const { html } = await render(content, '/initiatieven/?wijk=stompwijk&thema=groen');
    expect(html).toContain('Geen initiatieven gevonden');
    expect(html).toContain('Wis alle filters');
  });

  it.each([
    '/knelpunten/?onderwerp=geld-en-subsidie',
    '/afspraken/?stand=te-laat',
    '/agenda/?soort=workshop',
    '/kennisbank/?fase=in-opbouw',
  ])('is shown at %s', async (address) => {
    const { status, html } = await render(content, address);
    expect(status).toBe(200);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('moves along when an initiative was renamed', async () => {
    const { html } = await render(content, '/initiatieven/jeu-de-boules/');
    expect(html).toContain('url=/initiatieven/boulen-op-het-plein/');
    expect(html).toContain('<link rel="canonical" href="https://voorbeeld.example/initiatieven/boulen-op-het-plein/">');
  });

  it('is shown as text when an editor typed HTML', async () => {
    const { html } = await render(content, '/initiatieven/woord/');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
