import { principles } from 'shared-types';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../src/components/knelpunt/board.ts';
import { knelpuntFilters, viewAddress } from '../../src/components/knelpunt/knelpunt-filters.ts';
import { applyFilters } from '../../src/components/list/filters.ts';
import { openingYear, patternsOf, reportedIn, shownWords } from '../../src/components/patterns/patterns.ts';
import { barHtml, perStone } from '../../src/components/patterns/stones.ts';
import type { Content, Knelpunt } from '../../src/content/model.ts';
import { asOf, content, emptyContent, knelpunten, wijken } from './fixture.ts';

const principle = 'spreek met één mond';
const reported = (year: number, wijk: number | null, extra: Partial<Knelpunt> = {}): Knelpunt => ({
  ...knelpunten[0]!,
  slug: `k-${year}-${wijk}`,
  principle,
  successFactor: null,
  neighbourhoods: wijk === null ? [] : [wijken[wijk]!],
  statusLines: [{ ...knelpunten[0]!.statusLines[0]!, date: `${year}-05-01` }],
  ...extra,
});
const of = (list: Knelpunt[]): Content => ({ ...content, knelpunten: list });
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe('patterns in the knelpunten', () => {
  it('count in the year of the first line, also when it was typed last', () => {
    const [first] = knelpunten[0]!.statusLines;
    expect(reportedIn({ ...knelpunten[0]!, statusLines: [{ ...first!, date: '2026-01-02' }, first!] })).toBe('2025');
    expect(reportedIn({ ...knelpunten[0]!, statusLines: [] })).toBe('2026');
  });

  it('show numbers from 3 on, and never one that can be worked out from the others', () => {
    const patterns = patternsOf(of([...times(4, () => reported(2025, 0)), ...times(2, () => reported(2026, 0))]));
    const words = (year: string | null, wijk: string | null = null) =>
      shownWords(patterns.shown(principle, { year, wijk }));
    expect([words('2025'), words('2026'), words(null)]).toEqual(['4', 'minder dan 3', 'ten minste 4']);
    expect([words(null, 'bovenveen'), words('2026', 'bovenveen'), words('2025', 'stompwijk')]).toEqual([
      'ten minste 4',
      'minder dan 3',
      'minder dan 3',
    ]);
  });

  it('hide a wijk that could be found by taking another one away', () => {
    const patterns = patternsOf(of([...times(5, () => reported(2025, 0)), reported(2025, 1)]));
    expect(shownWords(patterns.shown(principle, { year: '2025', wijk: null }))).toBe('ten minste 5');
  });

  it('open on all years together while there are few, and on the newest telling year later', () => {
    expect(openingYear(patternsOf(content))).toBeNull();
    const many = times(9, () => null).flatMap((_, index) =>
      times(3, () => reported(2025, 0, { principle: principles[index]! })),
    );
    expect(openingYear(patternsOf(of([...many, reported(2026, 0)])))).toBe('2025');
  });

  it('are stones, one per knelpunt, dashed when there are few', () => {
    const bar = barHtml({ kind: 'exact', count: 7 }, 1);
    expect(bar.match(/M\d+ 0/g)).toHaveLength(7);
    expect(barHtml({ kind: 'few' }, 1)).toContain('stroke-dasharray');
    expect(perStone([{ kind: 'exact', count: 100 }, { kind: 'few' }])).toBe(3);
  });
});

describe('the board of knelpunten', () => {
  it('has a column per lock, with what moved last on top', () => {
    const columns = boardOf(content.knelpunten, '2026-06-01', '');
    expect(columns.map(({ name, total }) => [name, total])).toEqual([
      ['Gemeld', 2],
      ['Onderzocht', 0],
      ['In gesprek', 0],
      ['Afspraak', 1],
      ['Opgelost', 3],
    ]);
    expect(columns[0]!.cards.map(({ knelpunt: { slug } }) => slug)).toEqual(['onderhoud', 'zonder-lijn']);
    expect(boardOf(emptyContent.knelpunten, '2026-06-01', '').every(({ total }) => total === 0)).toBe(true);
  });

  it('leads to the list when a column is too long, keeping the filters', () => {
    const many = times(30, () => knelpunten[2]!);
    const [column] = boardOf(many, '2026-06-01', 'wijk=bovenveen&weergave=bord').slice(4);
    expect(column!.cards).toHaveLength(12);
    expect(column!.more).toEqual([{ label: 'Opgelost: alle 30', href: '/knelpunten/?wijk=bovenveen&status=opgelost' }]);
  });

  it('keeps the choice of knelpunten when a reader goes from list to board and back', () => {
    expect(viewAddress('/knelpunten/', 'thema=groen', true)).toBe('/knelpunten/?thema=groen&weergave=bord');
    expect(viewAddress('/knelpunten/', 'thema=groen&weergave=bord', false)).toBe('/knelpunten/?thema=groen');
    expect(viewAddress('/knelpunten/', 'weergave=bord', false)).toBe('/knelpunten/');
  });

  it('can be narrowed by theme and by principle', () => {
    const found = (query: string) =>
      applyFilters(content.knelpunten, knelpuntFilters(content, asOf), new URLSearchParams(query), '/knelpunten/');
    expect(found('thema=sport-en-spel').items).toHaveLength(6 - 1);
    expect(found('uitgangspunt=zorg-voor-een-duidelijk-aanspreekpunt').items).toHaveLength(5);
    expect(found('uitgangspunt=spreek-met-één-mond').items).toEqual([]);
  });
});
