/** What an editor is shown of two versions of an entry. */
import { describe, expect, it } from 'vitest';
import { compareLines, type Line } from '../../src/safety/entry/compare-lines';
import { differences } from '../../src/safety/entry/differences';
import type { Attribute, Field } from '../../src/safety/entry/fields';
import { linesOf } from '../../src/safety/entry/written';

const field = (name: string, attribute: Attribute, label = name): Field => ({ name, label, attribute });
const partFields = [field('date', { type: 'date' }, 'Datum'), field('text', { type: 'text' }, 'Tekst')];
const fieldsOfComponent = () => partFields;
const written = (value: unknown, type: string) => linesOf(value, { type, component: 'x' }, fieldsOfComponent);
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });

/** A line as one reads it: `[-gone-]` and `{+new+}`. */
const marked = (lines: readonly Line[]) =>
  lines.map((line) =>
    'skipped' in line
      ? `… ${line.skipped}`
      : line.parts
          .map((part) =>
            part.kind === 'same' ? part.text : part.kind === 'added' ? `{+${part.text}+}` : `[-${part.text}-]`,
          )
          .join(''),
  );

describe('a value as lines', () => {
  it.each([
    ['text', 'Eén\nTwee', ['Eén', 'Twee']],
    ['boolean', false, ['nee']],
    ['date', '2026-03-01', ['1 maart 2026']],
    ['datetime', '2026-03-28T23:30:00.000Z', ['29 maart 2026 om 00:30']],
    ['relation', [{ documentId: 'a', title: 'Groen' }], ['Groen']],
    ['media', [{ id: 1, name: 'foto.jpg' }], ['foto.jpg']],
    ['integer', 0, ['0']],
    ['string', null, []],
    ['component', [{ date: '2026-03-01', text: 'Begin' }], ['Datum: 1 maart 2026', 'Tekst: Begin']],
    ['component', [{ date: null, text: 'Een\ntwee' }], ['Tekst:', 'Een', 'twee']],
  ])('of type %s', (type, value, lines) => {
    expect(written(value, type)).toEqual(lines);
  });

  it('reads rich text with its headings, lists within lists, and where a link goes', () => {
    const item = (...children: object[]) => ({ type: 'list-item', children });
    const inner = { type: 'list', format: 'unordered', children: [item(text('binnen'))] };
    const blocks = [
      { type: 'heading', level: 2, children: [text('Samen')] },
      paragraph(text('Lees '), { type: 'link', url: 'https://a.example', children: [text('dit')] }, text('.')),
      { type: 'list', format: 'ordered', children: [item(text('eerst')), item(text('dan')), inner] },
      paragraph(text('')),
    ];
    expect(written(blocks, 'blocks')).toEqual([
      'Kop: Samen',
      'Lees dit (https://a.example).',
      '1. eerst',
      '2. dan',
      '• binnen',
    ]);
  });
});

describe('two texts', () => {
  it('are compared word by word where a line still looks the same', () => {
    expect(marked(compareLines(['De gemeente belt binnen een week.'], ['De gemeente belt binnen een dag.']))).toEqual([
      'De gemeente belt binnen een [-week-]{+dag+}.',
    ]);
  });

  it('are shown whole where nothing is left of a line', () => {
    expect(marked(compareLines(['Er komt een bank.'], ['Wij planten bomen langs de vaart.']))).toEqual([
      '[-Er komt een bank.-]',
      '{+Wij planten bomen langs de vaart.+}',
    ]);
  });

  it('leave out long stretches that are the same, but not what is beside a change', () => {
    const long = Array.from({ length: 20 }, (_, n) => `Artikel ${n + 1} zegt iets.`);
    const changed = long.with(9, 'Artikel 10 zegt iets anders.');
    expect(marked(compareLines(long, changed))).toEqual([
      '… 8',
      'Artikel 9 zegt iets.',
      'Artikel 10 zegt iets {+anders+}.',
      'Artikel 11 zegt iets.',
      '… 9',
    ]);
  });

  it('are compared fast enough to wait for, also a statute of 300 articles', () => {
    const articles = Array.from(
      { length: 1_800 },
      (_, n) => `Lid ${n}: ${'wie iets belooft vertelt hoe het gaat '.repeat(5)}`,
    );
    const changed = articles.map((line, n) => (n % 10 === 0 ? line.replace('iets', 'niets') : line));
    const began = performance.now();
    expect(marked(compareLines(articles, changed)).filter((line) => line.includes('{+'))).toHaveLength(180);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('two versions of an entry', () => {
  const fields = [
    field('title', { type: 'string' }, 'Titel'),
    field('body', { type: 'blocks' }, 'Tekst'),
    field('done', { type: 'boolean' }, 'Gevonden'),
    field('themes', { type: 'relation' }, 'Thema’s'),
  ];
  const labels = (before: Record<string, unknown> | null, after: Record<string, unknown>) =>
    differences(fields, before, after, fieldsOfComponent).map(
      ({ label, onlyLooks }) => `${label}${onlyLooks ? '*' : ''}`,
    );

  it('differ in the order of the form', () => {
    const before = { title: 'A', body: [paragraph(text('x'))], done: false, themes: [] };
    expect(labels(before, { ...before, done: true, title: 'B' })).toEqual(['Titel', 'Gevonden']);
  });

  it('are the same when an empty list, no list, a box without a tick and nothing stand beside each other', () => {
    expect(labels({ title: 'A', done: null }, { title: 'A', body: [], done: false, themes: null })).toEqual([]);
  });

  it('say so when the words are the same and only the looks differ', () => {
    const before = { title: 'A', body: [paragraph(text('x'))] };
    expect(labels(before, { title: 'A', body: [paragraph(text('x', { bold: true }))] })).toEqual(['Tekst*']);
  });

  it('differ in two items with the same name, and say which is the other one', () => {
    const themes = (...ids: string[]) => ({ themes: ids.map((documentId) => ({ documentId, title: 'Groen' })) });
    const [difference] = differences(fields, themes('a', 'b'), themes('a', 'c'), fieldsOfComponent);
    expect(marked(difference!.lines)).toEqual(['Groen', '[-Groen-]', '{+Groen (een ander met dezelfde naam)+}']);
  });

  it('are everything that is filled in the first time', () => {
    expect(labels(null, { title: 'A', body: [], done: false, themes: [] })).toEqual(['Titel']);
  });
});
