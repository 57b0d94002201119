import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/components/search/browser/excerpt.ts';
import { wordsOf } from '../../src/components/search/browser/pagefind.ts';
import { addressOf, readQuery } from '../../src/components/search/browser/query.ts';
import { kindOf } from '../../src/components/search/kinds.ts';
import { searchAttributes } from '../../src/components/search/search-attributes.ts';
import { statusOf } from '../../src/components/search/status.ts';
import { addressesOf } from '../../src/content/addresses.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { agreements, asOf, content, initiatives, knelpunten, workshops } from './fixture.ts';

const day = '2026-06-10';

describe('what kind of page a search result is', () => {
  it.each([
    ['/initiatieven/de-tuin/', 'Initiatieven', 'Initiatief'],
    ['/workshops/subsidie/', 'Agenda', 'Workshop'],
    ['/bijeenkomsten/werksessie/', 'Agenda', 'Bijeenkomst'],
    ['/statuut/2/artikel/4/', 'Statuut', 'Artikel van het statuut'],
    ['/keurmerk/register/IK-1/', 'Keurmerk', 'Keurmerk'],
    ['/over-ons/', 'Over ons', 'Over Participiënter'],
    ['/constructor/', 'Over ons', 'Over Participiënter'],
    ['/knelpunten/', 'Knelpunten', 'Overzicht'],
    ['/', 'Over ons', 'Overzicht'],
  ])('%s is in %s as %s', (address, group, kind) => {
    expect(kindOf(address)).toEqual({ group, kind });
  });

  it.each(['/zoeken/', '/404/', '/_stijl/', '/voorbeeld/initiatieven/x/', '/knelpunten/pagina/2/'])(
    '%s can not be found',
    (address) => {
      expect(searchAttributes(pageInput(content, asOf, 'https://voorbeeld.example'), address)).toEqual({});
    },
  );

  it('is known for every address of the site that can be found', () => {
    const lost = addressesOf(content).filter((address) => !/pagina|404|zoeken/.test(address) && !kindOf(address));
    expect(lost).toEqual([]);
  });
});

describe('the line under a search result', () => {
  it('tells where each kind of entry stands', () => {
    expect(statusOf(content, `/initiatieven/${initiatives[0]!.slug}/`, day)).toMatch(
      /^(Nog een idee|In opbouw|Draait|Klaar|Gestopt)$/,
    );
    expect(statusOf(content, `/knelpunten/${knelpunten[0]!.slug}/`, day)).toMatch(/^Knelpunt \d+\. [A-Z]/);
    expect(statusOf(content, `/afspraken/${agreements[0]!.slug}/`, day)).toMatch(/^A\d+\. [A-Z]/);
    expect(statusOf(content, `/workshops/${workshops[0]!.slug}/`, day)).toMatch(/[A-Z]\w+dag \d+ \w+ \d{4}$/);
  });

  it('says of a withdrawn entry only that', () => {
    const withdrawn = { ...knelpunten[0]!, withdrawnOn: '2026-05-01' };
    expect(statusOf({ ...content, knelpunten: [withdrawn] }, `/knelpunten/${withdrawn.slug}/`, day)).toBe(
      'Ingetrokken op 1 mei 2026',
    );
  });

  it('is not there for an overview or an address that leads nowhere', () => {
    expect(statusOf(content, '/knelpunten/', day)).toBeNull();
    expect(statusOf(content, '/knelpunten/bestaat-niet/', day)).toBeNull();
    expect(statusOf(content, '/constructor/x/', day)).toBeNull();
  });
});

describe('a question in an address', () => {
  it('comes back as it went', () => {
    const query = { text: 'jeu-de-boules & "tuin" <b> 🌳', group: "Wijken en thema's", page: 3 };
    expect(readQuery(new URL(addressOf(query), 'https://x.example').search)).toEqual(query);
  });

  it('survives what people make of it', () => {
    expect(readQuery('?q=%20%20&bladzijde=-1')).toEqual({ text: '', group: null, page: 1 });
    expect(readQuery(`?q=${'a'.repeat(900)}`).text).toHaveLength(200);
    expect(addressOf({ text: '', group: 'Agenda', page: 2 })).toBe('/zoeken/');
  });

  it.each([
    ['<b>"buurt" & plein', 'b buurt plein'],
    ['"langs de Vliet"', '"langs de Vliet"'],
    ["foto's jeu-de-boules", "foto's jeu-de-boules"],
    ['🌳 &', ''],
  ])('%s is searched as %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });
});

describe('the text around what was found', () => {
  it('is text, whatever an editor wrote', () => {
    expect(piecesOf('een &lt;img src=x&gt; <mark>plein</mark> met bomen')).toEqual([
      { text: 'een <img src=x> ', isFound: false },
      { text: 'plein', isFound: true },
      { text: ' met bomen', isFound: false },
    ]);
  });
});
