import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { fileAddressesOf } from '../../src/content/addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { sitemap, sitemapPart } from '../../src/machine/sitemap/sitemap.ts';
import { content, initiative, knelpunten } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';
const parser = new XMLParser({ isArray: (name) => name === 'url' || name === 'sitemap' });
interface Listed {
  loc: string;
  lastmod?: string;
}
const urls = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { urlset: { url: Listed[] } }).urlset.url;
};
const of = (given: Partial<Content>) => ({ content: { ...content, ...given }, siteUrl });
const find = (list: Listed[], address: string) => list.find(({ loc }) => loc === siteUrl + address);

describe('the sitemap', () => {
  it('says of an entry when it changed, and of a list when its newest entry did', () => {
    const newer = initiative('nieuwer', 'Nieuwer', 0, 0, { updatedAt: '2026-05-31T08:00:00.000Z' });
    const list = urls(sitemap(of({ initiatives: [...content.initiatives, newer] })));
    expect(find(list, '/initiatieven/nieuwer/')?.lastmod).toBe('2026-05-31T08:00:00.000Z');
    expect(find(list, '/initiatieven/')?.lastmod).toBe('2026-05-31T08:00:00.000Z');
    expect(find(list, '/initiatieven/de-vlotte-was/')?.lastmod).toBe('2026-05-01T09:00:00Z');
  });

  it('counts a status line as a change of the afspraak', () => {
    expect(find(urls(sitemap(of({}))), '/afspraken/drie-weken/')?.lastmod).toBe('2026-05-20');
  });

  it('leaves out former addresses, the page for what is not found, and what was withdrawn', () => {
    const withdrawn = { ...knelpunten[0]!, withdrawnOn: '2026-05-30' };
    const list = urls(sitemap(of({ knelpunten: [withdrawn, ...knelpunten.slice(1)] })));
    expect(find(list, '/initiatieven/boulen-op-het-plein/')).toBeDefined();
    expect(find(list, '/initiatieven/jeu-de-boules/')).toBeUndefined();
    expect(find(list, '/404')).toBeUndefined();
    expect(find(list, `/knelpunten/${withdrawn.slug}/`)).toBeUndefined();
  });

  it('is split, with a list of the parts, when there are more pages than one file may hold', () => {
    const plans = Array.from({ length: 51_000 }, (_, n) => initiative(`plan-${n}`, `Plan ${n}`, null, null));
    const input = of({ initiatives: plans });
    const index = (parser.parse(sitemap(input)) as { sitemapindex: { sitemap: Listed[] } }).sitemapindex.sitemap;
    expect(index.map(({ loc }) => loc)).toEqual([`${siteUrl}/sitemap-1.xml`, `${siteUrl}/sitemap-2.xml`]);
    const parts = ['1', '2'].map((part) => urls(sitemapPart(input, part) ?? ''));
    expect(parts[0]).toHaveLength(50_000);
    expect(new Set(parts.flat().map(({ loc }) => loc)).size).toBeGreaterThan(51_000);
    expect(fileAddressesOf(input.content)).toContain('/sitemap-2.xml');
    expect(fileAddressesOf(input.content)).not.toContain('/sitemap-3.xml');
    expect(sitemapPart(input, '3')).toBeUndefined();
  });

  it('has no parts while one file is enough', () => {
    expect(sitemapPart(of({}), '1')).toBeUndefined();
    expect(fileAddressesOf(content).filter((address) => address.startsWith('/sitemap-'))).toEqual([]);
  });
});
