import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ShownCount, shownCount, shownTotal } from './small-number.ts';

const partsOf = (counts: readonly number[]) => counts.map((count) => ({ count, shown: shownCount(count) }));
const perYear = (counts: readonly number[]) =>
  shownTotal(
    counts.reduce((sum, count) => sum + count, 0),
    [{ parts: partsOf(counts), isDisjoint: true }],
  );

describe('a count', () => {
  it.each([
    [0, { kind: 'few' }],
    [2, { kind: 'few' }],
    [3, { kind: 'exact', count: 3 }],
  ])('of %i is shown as a number from 3 on', (count, shown) => {
    expect(shownCount(count)).toEqual(shown);
  });
});

describe('a total beside its parts', () => {
  it.each<[string, number[], ShownCount]>([
    ['is exact when every part is shown', [4, 6, 5], { kind: 'exact', count: 15 }],
    ['is a lower bound when one part is hidden', [2, 4, 5], { kind: 'at least', count: 9 }],
    ['is a lower bound when the hidden parts hold less than 3 together', [1, 3, 1], { kind: 'at least', count: 3 }],
    ['is a lower bound when the hidden parts are all full', [2, 2, 5], { kind: 'at least', count: 5 }],
    ['is exact when the hidden parts share enough', [2, 1, 1, 5], { kind: 'exact', count: 9 }],
    ['is exact when what is hidden holds nothing at all', [0, 0, 5], { kind: 'exact', count: 5 }],
    ['never says more than "at least 3" when every part is hidden and full', [2, 2], { kind: 'at least', count: 3 }],
    ['is small when it is small itself', [1, 1], { kind: 'few' }],
  ])('%s', (_, counts, shown) => {
    expect(perYear(counts)).toEqual(shown);
  });

  it('takes the largest part as lower bound when a knelpunt may count in two parts', () => {
    expect(shownTotal(8, [{ parts: partsOf([5, 4, 1]), isDisjoint: false }])).toEqual({ kind: 'at least', count: 5 });
  });

  it('is no more exact than the least exact of its parts', () => {
    const parts = [{ count: 6, shown: { kind: 'at least', count: 5 } as const }, ...partsOf([4])];
    expect(shownTotal(10, [{ parts, isDisjoint: true }])).toEqual({ kind: 'at least', count: 9 });
  });

  it('never gives away a hidden count of 1 or 2', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }), (counts) => {
        const told = perYear(counts);
        const fits = feasible(counts, told);
        counts.forEach((count, index) => {
          if (count === 0 || count >= 3) return;
          const possible = new Set(fits.map((one) => one[index]));
          expect(possible.size).toBeGreaterThan(1);
        });
      }),
    );
  });
});

/** Every way to fill in the hidden counts that gives what a reader sees. */
function feasible(counts: readonly number[], told: ShownCount): number[][] {
  const options = counts.map((count) => (count < 3 ? [0, 1, 2] : [count]));
  const all = options.reduce<number[][]>((made, next) => made.flatMap((one) => next.map((n) => [...one, n])), [[]]);
  return all.filter((one) => JSON.stringify(perYear(one)) === JSON.stringify(told));
}
