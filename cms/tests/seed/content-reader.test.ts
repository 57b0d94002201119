/** The start content as a reader meets it: short, honest about what is invented, and without dead links. */
import { describe, expect, it } from 'vitest';
import { articles, entriesOf, every, nameOf, published } from './written-content';

/** Every string in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
describe('a reader enjoys it', () => {
  const summaries = every.filter(({ entry }) => typeof entry.inShort === 'string');

  it.each(
    summaries.map(({ type, entry }) => ({
      type,
      name: nameOf(entry),
      inShort: String(entry.inShort),
    })),
  )('in short is short: $type $name', ({ inShort }) => {
    const sentences = inShort.split(/(?<=[.?!])\s+/);
    expect(inShort.length).toBeLessThanOrEqual(300);
    expect(wordsIn(inShort).length / sentences.length).toBeLessThanOrEqual(15);
  });

  it.each(articles)('$id says it in at most 40 plain words', ({ plainText }) => {
    expect(wordsIn(plainText).length).toBeGreaterThan(0);
    expect(wordsIn(plainText).length).toBeLessThanOrEqual(40);
  });

  it('knows every address it links to', () => {
    const links = every.flatMap(({ type, entry }) =>
      textsIn(entry).flatMap((text) =>
        [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => ({
          from: `${type} ${nameOf(entry)}`,
          url,
        })),
      ),
    );
    const fields = every.flatMap(({ type, entry }) =>
      [
        ...((entry.highlights ?? []) as { path: string }[]).map(({ path }) => path),
        ...((entry.materials ?? []) as { url: string }[]).map(({ url }) => url),
      ].map((url) => ({ from: `${type} ${nameOf(entry)}`, url })),
    );
    expect(links.length).toBeGreaterThan(50);
    expect([...links, ...fields].filter(({ url }) => !addresses.has(url) && !url.startsWith('https://'))).toEqual([]);
  });

  it('says “voorbeeld” wherever it is invented', () => {
    const invented = [
      'knelpunt',
      'workshop',
      'meeting',
      'meeting-report',
      'agreement',
      'status-line',
      'advice',
      'statute',
      'statute-version',
      'keurmerk-award',
    ];
    const unmarked = every.filter(
      ({ type, entry }) => invented.includes(type) && !/voorbeeld/i.test(textsIn(entry).join(' ')),
    );
    expect(unmarked.map(({ type, entry }) => `${type} ${nameOf(entry)}`)).toEqual([]);
  });

  it('names a source, or says that it is an example, in each policy, scheme and initiative', () => {
    const bare = ['policy-item', 'funding-scheme', 'initiative'].flatMap((type) =>
      entriesOf(type).filter((entry) => !/bron:|voorbeeld/i.test(textsIn(entry).join(' '))),
    );
    expect(bare.map(nameOf)).toEqual([]);
  });

  it('holds no telephone number and no address of a person', () => {
    const texts = every.flatMap(({ entry }) => textsIn(entry)).join('\n');
    expect(
      [...texts.matchAll(/[\w.+-]+@[\w-]+\.[\w.]+/g)]
        .map(([mail]) => mail.replace(/\.$/, ''))
        .filter((mail) => mail !== 'info@participienter.example'),
    ).toEqual([]);
    expect(texts).not.toMatch(/(?:\+31|\b0)[\s-]?\d{1,3}[\s-]?\d{6,}/);
  });
});

const addresses = new Set([
  ...[
    '/',
    '/initiatieven/',
    '/initiatieven/kaart/',
    '/knelpunten/',
    '/patronen/',
    '/afspraken/',
    '/adviezen/',
    '/agenda/',
    '/verslagen/',
    '/statuut/',
    '/stichting/statuten/',
    '/keurmerk/',
    '/keurmerk/register/',
    '/keurmerk/zelftest/',
    '/kennisbank/',
    '/beleid/',
    '/regelingen/',
    '/denktanks/',
    '/nieuws/',
    '/begrippen/',
    '/doe-mee/',
  ],
  ...['initiatief', 'hulpvraag', 'knelpunt', 'ervaringsdeskundige', 'denktank', 'advies', 'keurmerk', 'contact'].map(
    (form) => `/doe-mee/${form}/`,
  ),
  ...Object.entries({
    initiative: 'initiatieven',
    neighbourhood: 'wijken',
    theme: 'themas',
    knelpunt: 'knelpunten',
    agreement: 'afspraken',
    advice: 'adviezen',
    workshop: 'workshops',
    meeting: 'bijeenkomsten',
    'meeting-report': 'verslagen',
    'knowledge-article': 'kennisbank',
    'funding-scheme': 'regelingen',
    'think-tank': 'denktanks',
    'news-item': 'nieuws',
  }).flatMap(([type, folder]) => published(type).map(({ slug }) => `/${folder}/${slug}/`)),
  ...published('page').map(({ slug }) => `/${slug}/`),
  ...articles
    .filter(({ id }) => id.startsWith('bijzonder-statuut'))
    .map(({ id, number }) => `/statuut/${id.split(/[ ,]/)[1]}/artikel/${number}/`),
  '/statuut/vergelijk/1.0/1.1/',
]);
