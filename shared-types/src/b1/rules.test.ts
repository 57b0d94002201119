import { describe, expect, it } from 'vitest';
import { targetOf } from './addresses.ts';
import { check, hintsForSentence } from './check.ts';
import { difficultWordsIn, listedWords } from './rules/difficult-word.ts';
import { internalPath } from './rules/links.ts';
import { longSentence } from './rules/long-sentence.ts';
import { isParticiple, passive } from './rules/passive.ts';
import { isBsn, personalData } from './rules/personal-data.ts';

const place = { field: 'body', label: 'Tekst' };

describe('a long sentence', () => {
  const of = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
  it('may have fifteen words', () => expect(longSentence(of(15))).toBeNull());
  it('is told its number of words', () => expect(longSentence(of(16))?.title).toBe('Lange zin: 16 woorden'));
  it('is told where it can be cut', () => {
    const text = 'We bellen morgen met de gemeente over het pad omdat het daar in de winter altijd glad is.';
    expect(longSentence(text)?.suggestion).toContain('‘omdat’');
  });
});

describe('the passive', () => {
  it.each([
    ['Het pad wordt in mei aangelegd.', 'wordt aangelegd'],
    ['Er zijn veel brieven door bewoners geschreven.', 'zijn geschreven'],
    ['Dat het geld werd verdeeld, wist niemand.', 'werd verdeeld'],
    ['Het zand werd bijgevuld op de dag die was beloofd.', 'werd bijgevuld'],
    ['Het plan wordt gedeeld met de gemeenteraad.', 'wordt gedeeld'],
    ['Het heeft lang geduurd voordat de vraag werd beantwoord.', 'werd beantwoord'],
  ])('is found in “%s”', (text, bit) => expect(passive(text)?.bit).toBe(bit));

  it.each([
    'De buurt wordt groener omdat we bomen hebben geplant.',
    'Het wordt gezellig.',
    'De groep is gegroeid.',
    'Wij worden vrijwilligers in een ander gebied.',
    'We zijn door de wijk gaan lopen met een kaart.',
  ])('is not in “%s”', (text) => expect(passive(text)).toBeNull());

  it('knows a participle from a noun of the same shape', () => {
    expect(['vastgesteld', 'verleend', 'ontvangen', 'doorverbonden'].every(isParticiple)).toBe(true);
    expect(['gebied', 'gebouwen', 'bericht', 'verenigingen', 'geen'].some(isParticiple)).toBe(false);
  });
});

describe('a difficult word', () => {
  it('comes with the everyday word', () => {
    expect(difficultWordsIn('Indien het regent, blijven we thuis.')).toMatchObject([
      { bit: 'Indien', suggestion: 'Gewoner is: als.' },
    ]);
  });
  it('is told once for a whole phrase', () =>
    expect(difficultWordsIn('Regels met betrekking tot lawaai').map(({ bit }) => bit)).toEqual(['met betrekking tot']));
  it('is found when its verb stands apart', () =>
    expect(difficultWordsIn('De avond vindt in mei plaats.').map(({ bit }) => bit)).toEqual(['vindt in mei plaats']));
  it('may be a name, or the very word that is explained', () => {
    expect(difficultWordsIn('Dat doet de Werkplaats Participatie.')).toEqual([]);
    expect(hintsForSentence('Draagvlak', { field: 'term', label: 'Begrip' })).toEqual([]);
  });
  it('is not part of another word', () => expect(difficultWordsIn('Wil je een klacht indienen?')).toEqual([]));
  it('has at least 150 kin', () => expect(listedWords).toBeGreaterThanOrEqual(150));
});

describe('personal data', () => {
  it('knows a BSN by its eleven test', () => {
    expect(isBsn('111222333')).toBe(true);
    expect(isBsn('123456789')).toBe(false);
    expect(isBsn('000000000')).toBe(false);
  });
  it('says which bit it means', () =>
    expect(personalData('Bel 06-12345678.')).toMatchObject([
      { bit: '06-12345678', title: 'Telefoonnummer in de tekst' },
    ]));
  it('is no matter in a field for the address of a place', () => {
    const text = 'Dorpsstraat 12, 2266 AB Stompwijk';
    const rules = (field: string) => hintsForSentence(text, { field, label: 'Adres' }).map(({ rule }) => rule);
    expect(rules('place.address')).not.toContain('personal-data');
    expect(rules('body')).toContain('personal-data');
  });
});

describe('addresses', () => {
  it.each([
    ['/initiatieven', '/initiatieven/'],
    ['/agenda/?maand=5#lijst', '/agenda/'],
    ['/agenda.ics', '/agenda.ics'],
    ['https://example.org/', null],
    ['//example.org/', null],
  ])('%s leads to %s of the site', (href, path) => expect(internalPath(href)).toBe(path));

  it.each([
    ['/', { kind: 'fixed' }],
    ['/agenda/', { kind: 'fixed' }],
    ['/over-ons/', { kind: 'entry', uid: 'api::page.page', attribute: 'slug', value: 'over-ons' }],
    [
      '/wijken/bovenveen/',
      { kind: 'entry', uid: 'api::neighbourhood.neighbourhood', attribute: 'slug', value: 'bovenveen' },
    ],
    [
      '/keurmerk/register/abc/',
      { kind: 'entry', uid: 'api::keurmerk-award.keurmerk-award', attribute: 'code', value: 'abc' },
    ],
    ['/statuut/1.1/artikel/3/', { kind: 'unchecked' }],
    ['/doe-mee/contact/', { kind: 'unchecked' }],
    ['/agenda.ics', { kind: 'unchecked' }],
    ['/initiatief/boulen/', { kind: 'nothing' }],
    ['/initiatieven/boulen/fotos/', { kind: 'nothing' }],
  ])('%s is %j', (path, target) => expect(targetOf(path)).toEqual(target));
});

describe('a check', () => {
  it('says nothing of an entry that is right', () => {
    const entry = {
      passages: [{ place, text: 'Kom op woensdag langs.' }],
      pictures: [],
      links: [],
      inShort: { place, text: 'We boulen elke week.' },
    };
    expect(check(entry)).toEqual([]);
  });

  it('takes a link as good until somebody knows', () => {
    const entry = {
      passages: [],
      pictures: [],
      links: [{ place, text: 'Boulen', href: '/initiatieven/boulen/' }],
      inShort: null,
    };
    expect(check(entry)).toEqual([]);
    expect(check(entry, () => false)).toMatchObject([{ rule: 'link', kind: 'publishing', quote: 'Boulen' }]);
  });
});
