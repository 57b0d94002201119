/** The start content against the schemas: what the CMS would refuse. */
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../src/seed/content-types';
import { attributesOfComponent, attributesOfType, type SchemaAttribute, type SchemaAttributes } from './schemas';
import { articles, entriesOf, every, nameOf, published, storedFields } from './written-content';

const loaded = every.map(({ type, entry }) => ({
  type,
  name: nameOf(entry),
  attributes: attributesOfType(type),
  fields: storedFields(type, entry),
}));

/** Faults of one value against its attribute, and of what lies inside it. */
function faultsOf(path: string, attribute: SchemaAttribute, value: unknown): string[] {
  const isEmpty = value == null || value === '' || (Array.isArray(value) && value.length === 0);
  if (isEmpty) return attribute.required && attribute.default === undefined ? [`${path} is required`] : [];
  if (attribute.mappedBy) return [`${path} is the derived side of a relation`];
  if (attribute.type === 'component') {
    const attributes = attributesOfComponent(attribute.component!);
    return [value]
      .flat()
      .flatMap((item, i) => faultsOfFields(`${path}[${i}]`, attributes, item as Record<string, unknown>));
  }
  const text = String(value);
  const faults: string[] = [];
  if (attribute.maxLength && text.length > attribute.maxLength)
    faults.push(`${path} has ${text.length} characters, ${attribute.maxLength} fit`);
  if (attribute.enum && !attribute.enum.includes(text)) faults.push(`${path} can't be “${text}”`);
  if (attribute.regex && !new RegExp(attribute.regex).test(text))
    faults.push(`${path} “${text}” doesn't match ${attribute.regex}`);
  if (attribute.min !== undefined && Number(value) < attribute.min) faults.push(`${path} is under ${attribute.min}`);
  return faults;
}
function faultsOfFields(path: string, attributes: SchemaAttributes, fields: Record<string, unknown>): string[] {
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    faultsOf(`${path}.${name}`, attribute, fields[name]),
  );
}

describe('the start content fits the schemas', () => {
  it.each(loaded)('$type $name', ({ type, name, attributes, fields }) => {
    expect(faultsOfFields(`${type} ${name}`, attributes, fields)).toEqual([]);
  });

  it('points to nothing that stays a draft', () => {
    const drafts = every.filter(({ entry }) => entry.draft).map(({ entry }) => entry.slug);
    const relations = loaded.flatMap(({ attributes, fields }) =>
      Object.keys(fields)
        .filter((name) => attributes[name]?.type === 'relation')
        .flatMap((name) => fields[name]),
    );
    expect(relations.filter((slug) => drafts.includes(slug))).toEqual([]);
  });

  it('has no natural key twice', () => {
    const keys = contentFiles.flatMap(({ type, naturalKey }) =>
      entriesOf(type).map((entry) => [type, ...naturalKey.map((name) => entry[name])].join(' · ')),
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
    expect(articles.filter(({ id }) => id.startsWith(`bijzonder-statuut ${number},`)).length).toBeGreaterThanOrEqual(
      12,
    );
  });

  it('a few drafts show that a draft stays off the site', () => {
    expect(every.filter(({ entry }) => entry.draft).length).toBeGreaterThanOrEqual(2);
  });

  it.each(['topic', 'principle', 'successFactor'])('the knelpunten cover every %s', (field) => {
    const used = new Set(entriesOf('knelpunt').map((knelpunt) => knelpunt[field]));
    expect(attributesOfType('knelpunt')[field]!.enum!.filter((value) => !used.has(value))).toEqual([]);
  });
});
