import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './arbitraries.test-support.ts';
import {
  addPlainDays,
  addPlainMonths,
  amsterdamDate,
  daysBetween,
  earliest,
  endOfAmsterdamDay,
  startOfAmsterdamDay,
} from './time.ts';

describe('the day in Amsterdam', () => {
  test.each([
    ['2026-01-15T22:59:59Z', '2026-01-15', 'just before midnight in winter'],
    ['2026-01-15T23:00:00Z', '2026-01-16', 'midnight in winter is 23:00 UTC'],
    ['2026-07-15T22:00:00Z', '2026-07-16', 'midnight in summer is 22:00 UTC'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'the short day starts in winter time'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'and ends in summer time'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the long day'],
    ['2026-07-15T00:30:00+02:00', '2026-07-15', 'a moment with an offset'],
  ])('%s is on %s (%s)', (instant, expected) => {
    expect(amsterdamDate(instant)).toBe(expected);
    expect(amsterdamDate(new Date(instant))).toBe(expected);
  });

  test('refuses what is not a moment', () => {
    expect(() => amsterdamDate('gisteren')).toThrow(RangeError);
  });
});

describe('a day', () => {
  test.each([
    ['2026-01-16', '2026-01-15T23:00:00.000Z'],
    ['2026-07-16', '2026-07-15T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
  ])('%s starts in Amsterdam at %s', (date, instant) => {
    expect(startOfAmsterdamDay(date).toISOString()).toBe(instant);
  });

  test.each(['2026-02-30', '2026-2-3', '', '2026-01-01T00:00:00Z'])('is not %j', (text) => {
    expect(() => startOfAmsterdamDay(text)).toThrow(RangeError);
    expect(() => daysBetween(text, '2026-01-01')).toThrow(RangeError);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-11-22', 12, '2027-11-22'],
  ])('%s is %i months later %s', (date, months, expected) => {
    expect(addPlainMonths(date, months)).toBe(expected);
  });

  test('contains its own first moment, and ends where the next one starts', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(amsterdamDate(startOfAmsterdamDay(date))).toBe(date);
        expect(endOfAmsterdamDay(date)).toEqual(startOfAmsterdamDay(addPlainDays(date, 1)));
        expect(amsterdamDate(new Date(+endOfAmsterdamDay(date) - 1))).toBe(date);
      }),
    );
  });

  test('is as many days from another as are added to it, summer time or not', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, n) => {
        expect(daysBetween(date, addPlainDays(date, n))).toBe(n);
      }),
    );
  });
});

test('the earliest of several moments ignores "never"', () => {
  const [first, second] = [new Date(1), new Date(2)];
  expect(earliest(null, second, null, first)).toBe(first);
  expect(earliest(null, null)).toBeNull();
  expect(earliest()).toBeNull();
});
