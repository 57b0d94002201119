import { describe, expect, it } from 'vitest';
import { answersIn, answersLine } from '../../src/components/self-test/answers.ts';
import { outcomeHeading, outcomeOf, outcomeTally } from '../../src/components/self-test/outcome.ts';
import { outcomeStones, stoneLegend } from '../../src/components/self-test/stones.ts';
import { content } from './fixture.ts';

// A1 and B1 are hard norms, A2 is a development point.
const criteria = content.keurmerkCriteria;
const outcome = (query: string) => outcomeOf(criteria, answersIn(new URLSearchParams(query), criteria));
const codes = (list: { criterion: { code: string } }[]) => list.map(({ criterion }) => criterion.code);

describe('the self-test of the keurmerk', () => {
  it('is passed when every hard norm is met, whatever the development points say', () => {
    const passed = outcome('A1=ja&B1=ja&A2=nee');
    expect(outcomeHeading(passed)).toBe('Je bent er klaar voor');
    expect([codes(passed.blocking), codes(passed.growing), codes(passed.met)]).toEqual([[], ['A2'], ['A1', 'B1']]);
  });

  it.each(['deels', 'nee', 'weet-niet', ''])('is held back by "%s" on a hard norm', (answer) => {
    expect(codes(outcome(`A1=ja&A2=ja&B1=${answer}`).blocking)).toEqual(['B1']);
  });

  it('says how far you are', () => {
    expect(outcomeHeading(outcome('A1=ja'))).toBe('Bijna. Eén ding houdt je nog tegen');
    expect(outcomeHeading(outcome(''))).toBe('Twee dingen houden je nog tegen');
    expect(outcomeTally(outcome('A1=ja&A2=deels'))).toBe('1 van de 3 in orde. 1 van de 2 harde normen gehaald.');
  });

  it('takes only its own answers from what is sent', () => {
    const answers = answersIn(new URLSearchParams('A1=misschien&Z9=ja&A2=%3Cscript%3E&B1=ja'), criteria);
    expect([...answers]).toEqual([['B1', 'ja']]);
  });

  it('carries the answers into the application on one line', () => {
    const answers = answersIn(new URLSearchParams('A1=ja&A2=weet-niet'), criteria);
    expect(answersLine('2026', answers)).toBe('2026;A1=ja;A2=weet-niet');
  });

  it('lays one stone per criterion and counts the shapes that occur', () => {
    const { all } = outcome('A1=ja&A2=deels');
    expect(outcomeStones(all)).toContain('width="140"');
    expect(stoneLegend(all).map(({ text }) => text)).toEqual(['In orde: 1', 'Deels: 1', 'Overgeslagen: 1']);
  });
});
