/** The start content against the schemas, without Strapi: what the CMS would refuse, and what a reader should not meet. */
import { describe, expect, it } from 'vitest';
import { contentFiles, readEntries, uidOf, type WrittenEntry } from '../../src/seed/content-types';
import { fieldsFromEntry, type FieldContext } from '../../src/seed/entry-fields';
import { resolveDay } from '../../src/seed/relative-date';
import {
  attributesOfComponent,
  attributesOfType,
  type SchemaAttribute,
  type SchemaAttributes,
} from './schemas';

const now = new Date('2026-11-22T12:00:00Z');
const types = contentFiles.map(({ type }) => type);
const entriesOf = Object.fromEntries(types.map((type) => [type, readEntries(type)]));
const every = types.flatMap((type) => entriesOf[type].map((entry) => ({ type, entry })));
const nameOf = (entry: WrittenEntry) =>
  String(
    entry.slug ??
      entry.term ??
      entry.code ??
      entry.text ??
      entry.note ??
      entry.initiative ??
      entry.number,
  );
const slugs = new Set(every.map(({ type, entry }) => `${uidOf(type)} ${entry.slug}`));
const published = (type: string) => entriesOf[type].filter(({ draft }) => !draft);

const context: FieldContext = {
  now,
  attributesOfComponent,
  documentIdOf: (uid, slug) => {
    if (!slugs.has(`${uid} ${slug}`)) throw new Error(`${uid} “${slug}” does not exist`);
    return slug;
  },
};
const loaded = every.map(({ type, entry: { draft: _, ...entry } }) => ({
  type,
  name: nameOf(entry),
  attributes: attributesOfType(type),
  fields: fieldsFromEntry(entry, attributesOfType(type), context),
}));

/** Faults of one value against its attribute, and of what lies inside it. */
function faultsOf(path: string, attribute: SchemaAttribute, value: unknown): string[] {
  const isEmpty = value == null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty)
    return attribute.required && attribute.default === undefined ? [`${path} is required`] : [];
  if (attribute.mappedBy) return [`${path} is the derived side of a relation`];
  if (attribute.type === 'component') {
    const attributes = attributesOfComponent(attribute.component!);
    return [value]
      .flat()
      .flatMap((item, i) =>
        faultsOfFields(`${path}[${i}]`, attributes, item as Record<string, unknown>),
      );
  }
  const text = String(value);
  const faults: string[] = [];
  if (attribute.maxLength && text.length > attribute.maxLength)
    faults.push(`${path} has ${text.length} characters, ${attribute.maxLength} fit`);
  if (attribute.enum && !attribute.enum.includes(text)) faults.push(`${path} can't be “${text}”`);
  if (attribute.regex && !new RegExp(attribute.regex).test(text))
    faults.push(`${path} “${text}” doesn't match ${attribute.regex}`);
  if (attribute.min !== undefined && Number(value) < attribute.min)
    faults.push(`${path} is under ${attribute.min}`);
  return faults;
}
function faultsOfFields(
  path: string,
  attributes: SchemaAttributes,
  fields: Record<string, unknown>,
): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    faultsOf(`${path}.${name}`, attribute, fields[name]),
  );
}

/** Every string in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
const articles = entriesOf['statute-version'].flatMap((version) =>
  (
    version.chapters as { articles: { number: string; plainText: string; duties: unknown[] }[] }[]
  ).flatMap((chapter) =>
    chapter.articles.map((article) => ({
      id: `${version.statute} ${version.number}, ${article.number}`,
      ...article,
    })),
  ),
);

describe('the start content fits the schemas', () => {
  it.each(loaded)('$type $name', ({ type, name, attributes, fields }) => {
    expect(faultsOfFields(`${type} ${name}`, attributes, fields)).toEqual([]);
  });

  it('points to nothing that stays a draft', () => {
    const drafts = every.filter(({ entry }) => entry.draft).map(({ entry }) => entry.slug);
    const relations = loaded.flatMap(({ attributes, fields }) =>
      Object.keys(fields)
        .filter((name) => attributes[name].type === 'relation')
        .flatMap((name) => fields[name]),
    );
    expect(relations.filter((slug) => drafts.includes(slug))).toEqual([]);
  });

  it('has no natural key twice', () => {
    const keys = contentFiles.flatMap(({ type, naturalKey }) =>
      entriesOf[type].map((entry) => [type, ...naturalKey.map((name) => entry[name])].join(' · ')),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});

describe('there is enough to see what the site is', () => {
  it.each([
    ['theme', 9],
    ['neighbourhood', 12],
    ['initiative', 13],
    ['knelpunt', 10],
    ['agreement', 6],
    ['advice', 4],
    ['workshop', 6],
    ['meeting', 6],
    ['meeting-report', 4],
    ['action-item', 8],
    ['keurmerk-criterion', 12],
    ['keurmerk-award', 3],
    ['knowledge-article', 8],
    ['think-tank', 4],
    ['glossary-term', 20],
    ['page', 4],
    ['policy-item', 4],
    ['funding-scheme', 2],
    ['partner', 3],
    ['statute', 2],
    ['homepage', 1],
    ['site-settings', 1],
  ])('%s: at least %i published', (type, amount) => {
    expect(published(type).length).toBeGreaterThanOrEqual(amount);
  });

  it.each(['0.9', '1.0', '1.1'])('the bijzonder statuut %s has at least 12 articles', (number) => {
    expect(
      articles.filter(({ id }) => id.startsWith(`bijzonder-statuut ${number},`)).length,
    ).toBeGreaterThanOrEqual(12);
  });

  it('a few drafts show that a draft stays off the site', () => {
    expect(every.filter(({ entry }) => entry.draft).length).toBeGreaterThanOrEqual(2);
  });

  it.each(['topic', 'principle', 'successFactor'])('the knelpunten cover every %s', (field) => {
    const used = new Set(entriesOf.knelpunt.map((knelpunt) => knelpunt[field]));
    expect(
      [...attributesOfType('knelpunt')[field].enum!].filter((value) => !used.has(value)),
    ).toEqual([]);
  });
});

describe('the record keeps its own rules', () => {
  const lines = entriesOf['status-line'];
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((i) => new Date(now.getTime() + i * 86_400_000));

  it.each(lines.map((line) => ({ name: nameOf(line), line })))(
    '“$name” lies in the past and has one subject',
    ({ line }) => {
      expect([line.knelpunt, line.agreement].filter(Boolean)).toHaveLength(1);
      for (const start of weekdays)
        expect(resolveDay(line.date as string, start) <= resolveDay('@+0d', start)).toBe(true);
    },
  );

  it('the municipality never speaks without a source', () => {
    expect(
      lines.filter(({ voice, source }) => voice === 'gemeente' && !source).map(nameOf),
    ).toEqual([]);
  });

  it('no line is older than its agreement, on whatever weekday the first start falls', () => {
    const early = weekdays.flatMap((start) =>
      entriesOf.agreement.flatMap((agreement) =>
        lines.filter(
          (line) =>
            line.agreement === agreement.slug &&
            resolveDay(line.date as string, start) < resolveDay(agreement.madeOn as string, start),
        ),
      ),
    );
    expect(early.map(nameOf)).toEqual([]);
  });

  it('a report is adopted by a later meeting than its own, on that day', () => {
    const meetings = Object.fromEntries(
      entriesOf.meeting.map((meeting) => [meeting.slug, meeting]),
    );
    for (const report of entriesOf['meeting-report'].filter(
      ({ adoption }) => adoption === 'vastgesteld',
    )) {
      const dayOf = (slug: unknown) => resolveDay(meetings[String(slug)].startsAt as string, now);
      expect(resolveDay(report.adoptedOn as string, now)).toBe(dayOf(report.adoptedAt));
      expect(dayOf(report.adoptedAt) > dayOf(report.meeting)).toBe(true);
    }
  });

  it('an award has one finding for each criterion, and meets every hard norm', () => {
    const criteria = entriesOf['keurmerk-criterion'];
    const hard = criteria.filter(({ norm }) => norm === 'harde norm').map(({ code }) => code);
    for (const award of entriesOf['keurmerk-award']) {
      const findings = award.findings as { criterionCode: string; verdict: string }[];
      expect(findings.map(({ criterionCode }) => criterionCode)).toEqual(
        criteria.map(({ code }) => code),
      );
      expect(
        findings.filter(
          ({ criterionCode, verdict }) => hard.includes(criterionCode) && verdict !== 'voldoet',
        ),
      ).toEqual([]);
    }
  });

  it('names only articles of the statute that exist', () => {
    const ids = articles.map(({ id }) => id);
    const named = [...entriesOf.agreement, ...entriesOf['keurmerk-criterion']]
      .map(
        ({ statuteArticle }) => statuteArticle as { version: string; article: string } | undefined,
      )
      .filter((reference) => reference !== undefined)
      .map(({ version, article }) => `bijzonder-statuut ${version}, ${article}`);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('an agreement of a meeting names a decision of its report', () => {
    const reports = Object.fromEntries(
      entriesOf['meeting-report'].map((report) => [report.slug, report]),
    );
    for (const { report, meeting, decisionNumber } of entriesOf.agreement.filter(
      (agreement) => agreement.report,
    )) {
      expect(reports[String(report)].meeting).toBe(meeting);
      expect(
        (reports[String(report)].decisions as { number: number }[]).map(({ number }) => number),
      ).toContain(decisionNumber);
    }
  });
});

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
        [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => ({
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
    expect(
      [...links, ...fields].filter(({ url }) => !addresses.has(url) && !url.startsWith('https://')),
    ).toEqual([]);
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
      entriesOf[type].filter((entry) => !/bron:|voorbeeld/i.test(textsIn(entry).join(' '))),
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
  ...[
    'initiatief',
    'hulpvraag',
    'knelpunt',
    'ervaringsdeskundige',
    'denktank',
    'advies',
    'keurmerk',
    'contact',
  ].map((form) => `/doe-mee/${form}/`),
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
