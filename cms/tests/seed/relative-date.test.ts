import { describe, expect, it } from 'vitest';
import { resolveDay, resolveMoment } from '../../src/seed/relative-date';

const sunday = new Date('2026-11-22T12:00:00Z');

describe('a day of the start content', () => {
  it.each([
    ['@+0d', '2026-11-22'],
    ['@+14d', '2026-12-06'],
    ['@-200d', '2026-05-06'],
    ['@+0d zo', '2026-11-22'],
    ['@+0d ma', '2026-11-23'],
    ['@-28d ma', '2026-10-26'],
    ['@+13d za', '2026-12-05'],
    ['2019-02-18', '2019-02-18'],
  ])('reads %s as %s', (expression, day) => {
    expect(resolveDay(expression, sunday)).toBe(day);
  });

  it('counts from the day in the Netherlands, not from the day in UTC', () => {
    expect(resolveDay('@+0d', new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(resolveDay('@+0d', new Date('2026-12-31T22:30:00Z'))).toBe('2026-12-31');
  });

  it.each(['', 'morgen', '@14d', '@+14', '@+14d xx', '18-02-2019'])('refuses “%s”', (text) => {
    expect(() => resolveDay(text, sunday)).toThrow('is no date');
  });
});

describe('a moment of the start content', () => {
  it.each([
    ['in winter', '2026-11-22T12:00:00Z', '@+14d 19:30', '2026-12-06T18:30:00.000Z'],
    ['in summer', '2026-06-01T12:00:00Z', '@+14d 19:30', '2026-06-15T17:30:00.000Z'],
    ['from winter into summer', '2027-03-20T12:00:00Z', '@+14d 19:30', '2027-04-03T17:30:00.000Z'],
    ['from summer into winter', '2026-10-20T12:00:00Z', '@+14d 19:30', '2026-11-03T18:30:00.000Z'],
    ['in the night before the clock goes forward', '2027-03-27T12:00:00Z', '@+1d 01:30', '2027-03-28T00:30:00.000Z'],
    ['in the morning after the clock went forward', '2027-03-27T12:00:00Z', '@+1d 03:30', '2027-03-28T01:30:00.000Z'],
    ['in the morning after the clock went back', '2026-10-24T12:00:00Z', '@+1d 03:30', '2026-10-25T02:30:00.000Z'],
    ['on a weekday', '2026-11-22T12:00:00Z', '@+13d do 19:30', '2026-12-10T18:30:00.000Z'],
  ])('keeps the time on the clock %s', (_, now, expression, moment) => {
    expect(resolveMoment(expression, new Date(now))).toBe(moment);
  });

  it('needs a time', () => {
    expect(() => resolveMoment('@+14d', sunday)).toThrow('needs a time');
  });
});
