/** What the head of every page tells machines: structured data, feeds, the page's own address. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPageRenderer } from '../../server/content/page-renderer.ts';
import { addressesOf, fileAddressesOf } from '../../src/content/addresses.ts';
import { indexableAddressesOf } from '../../src/content/indexable.ts';
import type { Content } from '../../src/content/model.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { asOf, content as fixture, meetings, workshops } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';
const odd = '</script><script>alert(1)</script> 🌳 "en" & \u2028 einde';
const content: Content = {
  ...fixture,
  newsItems: fixture.newsItems.map((item) => ({ ...item, title: odd, inShort: odd })),
};

const pages = new Map<string, string>();
beforeAll(async () => {
  const renderer = await openPageRenderer(join(import.meta.dirname, '../../dist/app'));
  const input = pageInput(content, asOf, siteUrl);
  for (const address of addressesOf(content)) {
    const page = await renderer.page(address, input);
    if ('error' in page) throw page.error;
    pages.set(address, new TextDecoder().decode(page.body));
  }
});

type Node = Record<string, unknown> & { '@type': string };
const dataOf = (address: string): Node[] => {
  const found = [...(pages.get(address) ?? '').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  expect(found, address).toHaveLength(1);
  const data = JSON.parse(found[0]?.[1] ?? '') as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
};
const nodeOf = (address: string, type: string) => dataOf(address).find((node) => node['@type'] === type);
const tagsOf = (address: string, start: string) =>
  [...(pages.get(address) ?? '').matchAll(/<(?:link|meta)[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(start));

/** What Google asks of each type, with what makes it of use here. */
const required: Record<string, string[]> = {
  Event: ['name', 'startDate', 'eventStatus', 'organizer', 'url'],
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author'],
  Article: ['headline', 'datePublished', 'dateModified', 'author'],
  Report: ['headline', 'datePublished', 'dateModified', 'author'],
  Organization: ['name', 'url', 'logo'],
  WebSite: ['name', 'url'],
  BreadcrumbList: ['itemListElement'],
};

describe('structured data', () => {
  it('is on every page that can be found, with what each type needs', () => {
    for (const address of indexableAddressesOf(content)) {
      for (const node of dataOf(address)) {
        const names = required[node['@type']];
        expect(names, `${address}: ${node['@type']}`).toBeDefined();
        for (const name of names ?? []) expect(node[name], `${address}: ${node['@type']}.${name}`).toBeTruthy();
      }
    }
  });

  it('leads from home to the page, over pages that exist', () => {
    const known = new Set([...pages.keys()].map((address) => siteUrl + address));
    for (const address of indexableAddressesOf(content).filter((path) => path !== '/')) {
      const items = nodeOf(address, 'BreadcrumbList')?.itemListElement as { position: number; item: string }[];
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(items[0]?.item).toBe(`${siteUrl}/`);
      expect(items.at(-1)?.item).toBe(siteUrl + address);
      for (const { item } of items) expect(known, address).toContain(item);
    }
    const trail = nodeOf('/workshops/begroting/', 'BreadcrumbList')?.itemListElement as { name: string }[];
    expect(trail.map(({ name }) => name)).toEqual(['Home', 'Agenda', 'Een begroting die klopt']);
  });

  it('gives events their time with the offset, their place and whether they go on', () => {
    expect(nodeOf('/workshops/begroting/', 'Event')).toMatchObject({
      name: workshops[0]?.title,
      startDate: '2026-06-26T19:30:00+02:00',
      endDate: '2026-06-26T21:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', name: 'Buurthuis aan de Vliet' }],
      remainingAttendeeCapacity: 4,
    });
    expect(nodeOf('/bijeenkomsten/werksessie/', 'Event')?.startDate).toBe('2026-02-12T19:00:00+01:00');
    expect(nodeOf(`/bijeenkomsten/${meetings[1]?.slug}/`, 'Event')?.eventStatus).toMatch(/EventCancelled$/);
    expect(nodeOf('/bijeenkomsten/inspraak/', 'Event')?.organizer).toMatchObject({
      name: 'Gemeente Leidschendam-Voorburg',
    });
  });

  it('can not be broken out of', () => {
    const article = nodeOf('/nieuws/nieuws-1/', 'NewsArticle');
    expect(article?.headline).toBe(odd);
    const outsideAttributes = (pages.get('/nieuws/nieuws-1/') ?? '').replaceAll(/="[^"]*"/g, '');
    expect(outsideAttributes.match(/<script/g)).toHaveLength(1);
  });

  it('says on the home page who we are', () => {
    expect(nodeOf('/', 'Organization')).toMatchObject({ name: 'Participiënter', email: 'info@participienter.example' });
  });

  it('is not on a page that asks not to be found', () => {
    expect(pages.get('/404')).not.toContain('ld+json');
  });
});

describe('the head', () => {
  it('names the page itself as its one address, for search engines and previews', () => {
    for (const address of indexableAddressesOf(content)) {
      expect(tagsOf(address, 'rel="canonical"'), address).toEqual([
        `<link rel="canonical" href="${siteUrl}${address}">`,
      ]);
      expect(tagsOf(address, 'property="og:url"'), address).toEqual([
        `<meta property="og:url" content="${siteUrl}${address}">`,
      ]);
      expect(tagsOf(address, 'property="og:title"'), address).toHaveLength(1);
    }
  });

  it('points to feeds and calendar files that exist', () => {
    const files = new Set(fileAddressesOf(content));
    for (const address of pages.keys())
      for (const tag of tagsOf(address, 'rel="alternate"'))
        expect(files, `${address} ${tag}`).toContain(/href="([^"]*)"/.exec(tag)?.[1]);
    const hrefs = (address: string) => tagsOf(address, 'rel="alternate"').map((tag) => /href="([^"]*)"/.exec(tag)?.[1]);
    expect(hrefs('/')).toEqual(['/rss.xml']);
    expect(hrefs('/afspraken/drie-weken/')).toEqual(['/afspraken/rss.xml', '/rss.xml']);
    expect(hrefs('/workshops/begroting/')).toEqual(['/workshops/begroting.ics', '/agenda/rss.xml', '/rss.xml']);
  });

  it('says of what was written when that was', () => {
    expect(tagsOf('/nieuws/nieuws-1/', 'article:published_time')).toEqual([
      '<meta property="article:published_time" content="2026-01-01T09:00:00Z">',
    ]);
    expect(tagsOf('/nieuws/nieuws-1/', 'og:type')[0]).toContain('article');
    expect(tagsOf('/nieuws/', 'og:type')[0]).toContain('website');
  });
});
