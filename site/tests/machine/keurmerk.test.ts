import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { awardOf, typedCode } from '../../src/components/keurmerk/code.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { badge, badgeShape } from '../../src/machine/keurmerk/badge.ts';
import { awardProof } from '../../src/machine/keurmerk/proof.ts';
import { statuteJson } from '../../src/machine/statute/statute-json.ts';
import { asOf, content, keurmerkAwards, statutes } from '../pages/fixture.ts';

const input = (at = asOf) => pageInput(content, at, 'https://voorbeeld.example/');
const [valid, expired, withdrawn] = keurmerkAwards;

describe('the badge of a keurmerk', () => {
  it.each([
    ['holds', valid!, 'Geldig tot en met 22 januari 2028'],
    ['has expired', expired!, 'Verlopen sinds 1 februari 2026'],
    ['was withdrawn', withdrawn!, 'Ingetrokken op 1 april 2026'],
  ])('says that it %s', (_, award, words) => {
    expect(badge(award, 'middel', input())).toContain(words);
  });

  it('loses the seal at midnight after its last day, at the same address', () => {
    const lastSecond = new Date('2028-01-22T22:59:59Z');
    const midnight = new Date('2028-01-22T23:00:00Z');
    expect(badge(valid!, 'groot', input(lastSecond))!.length).toBeGreaterThan(10_000);
    const after = badge(valid!, 'groot', input(midnight))!;
    expect(after).toContain('Verlopen sinds 22 januari 2028');
    expect(after.length).toBeLessThan(2_000);
  });

  it('is whole XML in three sizes, and in no other', () => {
    for (const size of ['klein', 'middel', 'groot'] as const) {
      const svg = new XMLParser({ ignoreAttributes: false }).parse(badge(valid!, size, input())!) as {
        svg: Record<string, string>;
      };
      expect(Number(svg.svg['@_width'])).toBe(badgeShape(size).width);
      expect(svg.svg['@_aria-label']).toContain('Initiatiefkeurmerk');
    }
    expect(badge(valid!, 'reus', input())).toBeUndefined();
  });
});

describe('proof for machines', () => {
  it('says what an award is worth, on which day, and what was found', () => {
    expect(JSON.parse(awardProof(valid!, input()))).toMatchObject({
      id: 'https://voorbeeld.example/keurmerk/register/K7P2/',
      status: 'geldig',
      standVan: '2026-06-01',
      geldigTotEnMet: '2028-01-22',
      bevindingen: [
        { eis: 'A1', norm: 'harde norm', oordeel: 'voldoet' },
        { eis: 'B1', oordeel: 'deels' },
      ],
    });
    expect(JSON.parse(awardProof(withdrawn!, input()))).toMatchObject({
      status: 'ingetrokken',
      ingetrokkenOp: '2026-04-01',
    });
  });

  it('finds a code however it was typed over', () => {
    expect(awardOf(content, typedCode(' k7-p2 '))).toBe(valid);
    expect(awardOf(content, typedCode('<script>'))).toBeUndefined();
    expect(typedCode('x'.repeat(500))).toHaveLength(20);
  });
});

describe('a version of a statute for machines', () => {
  const json = (version: number, from = statutes[0]!) =>
    JSON.parse(statuteJson(from, from.versions[version]!, '/statuut/', input())) as Record<string, unknown>;

  it('has its validity, and for every article an id that stays', () => {
    expect(json(1)).toMatchObject({
      id: 'https://voorbeeld.example/statuut/1.0/',
      stand: 'vervangen',
      geldigVan: '2025-06-10',
      geldigTotEnMet: '2026-02-28',
      hoofdstukken: [
        {
          artikelen: [
            { id: 'https://voorbeeld.example/statuut/1.0/artikel/3/' },
            {
              id: 'https://voorbeeld.example/statuut/1.0/artikel/4/',
              tekst: [expect.stringMatching(/^1\. Iedere afspraak/), expect.stringMatching(/^2\. /)],
              rechtenEnPlichten: [{ partij: 'gemeente', soort: 'plicht' }, { soort: 'recht' }],
              afspraken: expect.arrayContaining([
                { id: 'https://voorbeeld.example/afspraken/contactpersoon/', nummer: 'A1' },
              ]),
            },
          ],
        },
        {},
      ],
    });
  });

  it('says that a concept is a concept, and that a withdrawn version is withdrawn', () => {
    expect(json(0)).toMatchObject({ status: 'concept', stand: 'concept', geldigVan: null });
    const [statute] = statutes;
    const gone = { ...statute!.versions[1]!, withdrawnOn: '2026-05-03', withdrawnReason: 'Een naam.', chapters: [] };
    expect(json(0, { ...statute!, versions: [gone] })).toMatchObject({
      stand: 'ingetrokken',
      ingetrokkenOp: '2026-05-03',
      geldigVan: null,
      hoofdstukken: [],
    });
  });
});
