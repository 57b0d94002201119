import { describe, expect, it } from 'vitest';
import { richTextHtml } from '../../src/components/text/rich-text.ts';
import { explainOn, formsOf } from '../../src/components/text/terms.ts';
import type { Blocks, Content } from '../../src/content/model.ts';
import { content, emptyContent, text } from './fixture.ts';

const glossary = (...terms: string[]): Content => ({
  ...content,
  glossaryTerms: terms.map((term) => ({
    documentId: term,
    slug: term.toLowerCase().replaceAll(' ', '-'),
    term,
    meaning: `Wat ${term} is.`,
  })),
});
const shown = glossary('Knelpunt', 'Statuut', 'Bijzonder statuut', 'Afspraak', 'R&D <x>');
const html = (blocks: Blocks, page: object = {}) =>
  richTextHtml(blocks, { addresses: new Set(['/knelpunten/']), explain: explainOn(page, shown) });
const explainedIn = (made: string) => [...made.matchAll(/<button[^>]*>([^<]*)<\/button>/g)].map(([, word]) => word);

describe('a term of the glossary', () => {
  it('is explained where the text uses it first, and only there', () => {
    const made = html(text('Een knelpunt blijft een knelpunt.', 'Nog een Knelpunt.'));
    expect(explainedIn(made)).toEqual(['knelpunt']);
    expect(made).toContain('Wat Knelpunt is.');
    expect(made).toContain('href="/begrippen/#knelpunt"');
  });

  it('is explained once on a page with several texts', () => {
    const page = {};
    expect(explainedIn(html(text('Een knelpunt.'), page))).toEqual(['knelpunt']);
    expect(explainedIn(html(text('Weer een knelpunt.'), page))).toEqual([]);
    expect(explainedIn(html(text('Een andere bladzijde met een knelpunt.')))).toEqual(['knelpunt']);
  });

  it('is found in the plural, not inside another word', () => {
    expect(explainedIn(html(text('Twee knelpunten, drie afspraken en oude statuten.')))).toEqual([
      'knelpunten',
      'afspraken',
      'statuten',
    ]);
    expect(explainedIn(html(text('De knelpuntenlijst en het hoofdstatuut.')))).toEqual([]);
  });

  it('of two words goes before one of one word', () => {
    expect(explainedIn(html(text('Het bijzonder statuut is een statuut.')))).toEqual(['bijzonder statuut', 'statuut']);
    expect(explainedIn(html(text('Bijzonder statuutje')))).toEqual([]);
  });

  it('is left alone in headings, links and code', () => {
    const blocks: Blocks = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Het knelpunt' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/knelpunten/', children: [{ type: 'text', text: 'elk knelpunt' }] },
          { type: 'text', text: 'knelpunt', code: true },
        ],
      },
    ];
    expect(explainedIn(html(blocks))).toEqual([]);
  });

  it('stays text, whatever the editor typed', () => {
    const made = html(text('Dit gaat over R&D <x> & <script>knelpunt</script> 🎉'));
    expect(made).toContain('&lt;script&gt;');
    expect(made).not.toMatch(/<script|<x>/);
    expect(made).toContain('🎉');
    expect(explainedIn(made)).toContain('knelpunt');
  });

  it('changes nothing when there is no glossary', () => {
    expect(explainOn({}, emptyContent)).toBeUndefined();
  });
});

describe('the forms of a noun', () => {
  it.each([
    ['knelpunt', 'knelpunten'],
    ['afspraak', 'afspraken'],
    ['initiatief', 'initiatieven'],
    ['statuut', 'statuten'],
    ['rechtspersoon', 'rechtspersonen'],
    ['denktank', 'denktanks'],
    ['plan', 'plannen'],
    ['ervaringsdeskundige', 'ervaringsdeskundigen'],
  ])('%s has %s', (noun, plural) => {
    expect(formsOf(noun)).toContain(plural);
  });
});
