import { expect, it } from 'vitest';
import { fits, whoMovesUp } from '../../src/intake/workshop/places.ts';

const parties = (...people: number[]) => people.map((count) => ({ people: count }));

it('gives the last place, and no more', () => {
  expect(fits(12, 11, { people: 1 })).toBe(true);
  expect(fits(12, 12, { people: 1 })).toBe(false);
  expect(fits(12, 11, { people: 2 })).toBe(false);
});

it('has a place for everybody without a limit', () => {
  expect(fits(null, 900, { people: 30 })).toBe(true);
  expect(whoMovesUp(null, 900, parties(3, 4))).toEqual(parties(3, 4));
});

it('lets people move up in order of arrival, and a small group past one that does not fit', () => {
  expect(whoMovesUp(12, 9, parties(2, 4, 1, 1))).toEqual(parties(2, 1));
});

it('lets nobody move up when more people come than there is room, after the capacity went down', () => {
  expect(whoMovesUp(8, 12, parties(1, 2))).toEqual([]);
});
