import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amsterdamClock, amsterdamMoments } from './wall-clock.ts';

const utc = (date: string, time: string) => amsterdamMoments(date, time).map((moment) => moment.toISOString());

describe('a clock in Amsterdam', () => {
  test.each([
    ['2026-01-15', '10:00', ['2026-01-15T09:00:00.000Z'], 'winter time'],
    ['2026-07-15', '10:00', ['2026-07-15T08:00:00.000Z'], 'summer time'],
    ['2026-03-29', '01:59', ['2026-03-29T00:59:00.000Z'], 'the last minute before summer time'],
    ['2026-03-29', '02:00', [], 'the hour that is skipped begins'],
    ['2026-03-29', '02:59', [], 'the hour that is skipped ends'],
    ['2026-03-29', '03:00', ['2026-03-29T01:00:00.000Z'], 'the first minute of summer time'],
    ['2026-10-25', '01:59', ['2026-10-24T23:59:00.000Z'], 'the last minute that comes once'],
    [
      '2026-10-25',
      '02:00',
      ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z'],
      'the hour that comes twice begins',
    ],
    ['2026-10-25', '02:59', ['2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z'], 'the hour that comes twice ends'],
    ['2026-10-25', '03:00', ['2026-10-25T02:00:00.000Z'], 'winter time again'],
  ])('%s %s is %j (%s)', (date, time, moments) => {
    expect(utc(date, time)).toEqual(moments);
  });

  test.each([
    ['2026-02-30', '10:00'],
    ['2026-2-3', '10:00'],
    ['2026-02-03', '24:00'],
    ['2026-02-03', '9:00'],
    ['2026-02-03', '09:60'],
  ])('refuses %s %s', (date, time) => {
    expect(() => amsterdamMoments(date, time)).toThrow(RangeError);
  });

  test('shows every minute of two years, and each minute is one of the moments that the clock shows it at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 * 366 * 24 * 60 }), (minutes) => {
        const moment = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000);
        const { date, time } = amsterdamClock(moment);
        expect(amsterdamMoments(date, time)).toContainEqual(moment);
      }),
    );
  });
});
