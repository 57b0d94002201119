/** Feeds, read back by a parser that knows XML and nothing of us. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { feedLists } from '../../src/content/file-addresses.ts';
import { rss } from '../../src/machine/feeds/feed.ts';
import { addressesOf } from '../../src/content/addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { asOf, content, emptyContent, initiative, knelpunten, meetings } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';
const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'item' });

interface Item {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  pubDate: string;
  description: string;
}
interface Channel {
  title: string;
  link: string;
  lastBuildDate: string;
  'atom:link': { '@_href': string };
  item?: Item[];
}

function read(of: Content, list?: (typeof feedLists)[number]): Channel & { items: Item[] } {
  const text = rss({ content: of, asOf, siteUrl }, list);
  expect(XMLValidator.validate(text)).toBe(true);
  const { channel } = (parser.parse(text) as { rss: { channel: Channel } }).rss;
  return { ...channel, items: channel.item ?? [] };
}

describe.each([undefined, ...feedLists])('the feed of %s', (list) => {
  it('says where it is, and leads to pages that exist, newest first', () => {
    const { items, ...channel } = read(content, list);
    const base = list ? `${siteUrl}/${list}/` : `${siteUrl}/`;
    expect(channel.link).toBe(base);
    expect(channel['atom:link']['@_href']).toBe(`${base}rss.xml`);
    expect(items.length).toBeGreaterThan(0);
    const known = new Set(addressesOf(content).map((address) => siteUrl + address));
    for (const { link } of items) expect(known).toContain(link);
    const dates = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(new Set(items.map(({ guid }) => guid['#text'])).size).toBe(items.length);
  });

  it('is a feed on the first day too, the same at every moment', () => {
    expect(read(emptyContent, list).items).toEqual([]);
    const later = { content: emptyContent, asOf: new Date('2030-01-01T00:00:00Z'), siteUrl };
    expect(rss(later, list)).toBe(rss({ ...later, asOf }, list));
  });
});

describe('a feed', () => {
  it('tells what happened to an afspraak, each voice with its own words', () => {
    const titles = read(content, 'afspraken').items.map(({ title }) => title);
    expect(titles).toContain('Afspraak A2: De gemeente antwoordt binnen drie weken');
    expect(titles).toContain(
      'Afspraak A2, De gemeente antwoordt binnen drie weken: deels nagekomen (initiatiefnemers)',
    );
  });

  it('says that an event is cancelled, as something new', () => {
    const items = read(content, 'agenda').items.filter(({ title }) => title.includes('Wandeling'));
    expect(items.map(({ title }) => title.split(':')[0])).toContain('Afgelast');
    expect(items).toHaveLength(2);
  });

  it('forgets what was withdrawn', () => {
    const withdrawn = { ...knelpunten[0]!, withdrawnOn: '2026-05-30', withdrawnReason: 'Een vergissing.' };
    const { items } = read({ ...content, knelpunten: [withdrawn, ...knelpunten.slice(1)] }, 'knelpunten');
    expect(items.filter(({ link }) => link.endsWith(`/${withdrawn.slug}/`))).toEqual([]);
  });

  it('holds the newest forty of five hundred', () => {
    const plans = Array.from({ length: 500 }, (_, n) =>
      initiative(`plan-${n}`, `Plan ${n}`, 0, 0, { firstPublishedOn: new Date(n * 86_400_000).toISOString() }),
    );
    const { items } = read({ ...content, initiatives: plans }, 'initiatieven');
    expect(items).toHaveLength(40);
    expect(items[0]?.title).toBe('Plan 499');
  });

  it('survives whatever an editor types', () => {
    const odd = ']]> <script>alert(1)</script> & 🌳 \u0000\u0008 \ud83d "einde"';
    const { items } = read({ ...content, meetings: [{ ...meetings[0]!, title: odd, inShort: odd }] }, 'agenda');
    const item = items.find(({ link }) => link.includes('bijeenkomsten'));
    expect(item?.title).toContain('<script>alert(1)</script> & 🌳');
    expect(item?.description).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; 🌳');
  });
});
