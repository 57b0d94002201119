import { describe, expect, it } from 'vitest';
import { type Attributes, type Schemas, readEntry } from './read-entry.ts';

const components: Record<string, Attributes> = {
  'content.figure': {
    file: { type: 'media' },
    alt: { type: 'string' },
    decorative: { type: 'boolean' },
    caption: { type: 'string' },
  },
  'content.table': { caption: { type: 'string' }, rows: { type: 'text' } },
  'statute.chapter': {
    title: { type: 'string' },
    articles: { type: 'component', component: 'statute.article', repeatable: true },
  },
  'statute.article': { text: { type: 'blocks' } },
};
const labels: Record<string, string> = {
  inShort: 'In het kort',
  body: 'Tekst',
  cover: 'Grote foto',
  caption: 'Bijschrift',
};
const schemas: Schemas = {
  attributesOfComponent: (uid) => components[uid] ?? {},
  labelOf: (_component, attribute) => labels[attribute] ?? attribute,
};

describe('reading an entry', () => {
  it('takes texts in the order of the form, each with its field and label', () => {
    const attributes: Attributes = { title: { type: 'string' }, inShort: { type: 'text' }, slug: { type: 'uid' } };
    const { passages, inShort } = readEntry(
      { title: 'Boulen', inShort: 'Elke week.', slug: 'boulen' },
      attributes,
      schemas,
    );
    expect(passages.map(({ place, text }) => [place.field, text])).toEqual([
      ['title', 'Boulen'],
      ['inShort', 'Elke week.'],
    ]);
    expect(inShort).toEqual({ place: { field: 'inShort', label: 'In het kort' }, text: 'Elke week.' });
  });

  it('has no “in het kort” for a type without it', () =>
    expect(readEntry({}, { title: { type: 'string' } }, schemas).inShort).toBeNull());

  it('reads rich text: headings, items inside items, links; no code', () => {
    const text = (value: string) => ({ type: 'text', text: value });
    const body = [
      { type: 'heading', level: 3, children: [text('Meedoen')] },
      {
        type: 'paragraph',
        children: [text('Lees '), { type: 'link', url: '/agenda/', children: [text('de agenda')] }, text('.')],
      },
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [text('Ballen')] },
          { type: 'list', children: [{ type: 'list-item', children: [text('Rode')] }] },
        ],
      },
      { type: 'code', children: [text('indien')] },
      { type: 'paragraph', children: [text('')] },
    ];
    const { passages, links } = readEntry({ body }, { body: { type: 'blocks' } }, schemas);
    expect(passages.map(({ text: read, headingLevel }) => [read, headingLevel])).toEqual([
      ['Meedoen', 3],
      ['Lees de agenda.', undefined],
      ['Ballen', undefined],
      ['Rode', undefined],
    ]);
    expect(links).toEqual([{ place: { field: 'body', label: 'Tekst' }, text: 'de agenda', href: '/agenda/' }]);
  });

  it('finds a picture only when there is a file', () => {
    const cover = { type: 'component', component: 'content.figure' };
    expect(readEntry({ cover: { alt: '' } }, { cover }, schemas).pictures).toEqual([]);
    expect(readEntry({ cover: { file: { width: 640 }, caption: 'Zes buren' } }, { cover }, schemas)).toMatchObject({
      pictures: [{ place: { field: 'cover' }, alternativeText: '', isDecorative: false, widthPixels: 640 }],
      passages: [{ place: { field: 'cover.caption', label: 'Grote foto, Bijschrift' }, text: 'Zes buren' }],
    });
  });

  it('goes into components inside components', () => {
    const chapters = [{ title: 'Een', articles: [{ text: [{ type: 'paragraph', children: [{ text: 'Regel.' }] }] }] }];
    const attribute = { type: 'component', component: 'statute.chapter', repeatable: true };
    const { passages } = readEntry({ chapters }, { chapters: attribute }, schemas);
    expect(passages.map(({ place }) => place.field)).toEqual(['chapters.0.title', 'chapters.0.articles.0.text']);
  });

  it('reads a table cell by cell', () => {
    const tables = [{ caption: 'Kosten', rows: 'Wat | Hoeveel\nAarde | € 10' }];
    const attribute = { type: 'component', component: 'content.table', repeatable: true };
    const { passages } = readEntry({ tables }, { tables: attribute }, schemas);
    expect(passages[1]?.text.split(/\s*\n\s*/)).toEqual(['Wat', 'Hoeveel', 'Aarde', '€ 10']);
  });

  it('leaves out what is private, and takes an address alone for a link', () => {
    const attributes: Attributes = { note: { type: 'text', private: true }, website: { type: 'string' } };
    const entry = readEntry({ note: 'Geheim', website: 'www.voorbeeld.nl' }, attributes, schemas);
    expect(entry.passages).toEqual([]);
    expect(entry.links.map(({ href }) => href)).toEqual(['www.voorbeeld.nl']);
  });
});
