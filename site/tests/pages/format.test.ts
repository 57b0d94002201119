import { describe, expect, it } from 'vitest';
import {
  capital,
  countOf,
  dateFace,
  formatDate,
  formatLongDate,
  formatMonth,
  formatSize,
  formatTimes,
  localTime,
  shorten,
} from '../../src/components/text/format.ts';

describe('dates', () => {
  it('are written in full, without a leading zero', () => {
    expect(formatDate('2026-03-06')).toBe('6 maart 2026');
    expect(formatMonth('2024-10-03')).toBe('oktober 2024');
  });

  it('carry the day of the week where a visitor plans by it', () => {
    expect(formatLongDate('2026-03-26')).toBe('donderdag 26 maart 2026');
    expect(dateFace('2026-03-01')).toEqual({ weekday: 'zo', day: '1', month: 'mrt' });
  });
});

describe('times', () => {
  it.each([
    ['in winter', '2026-01-15T18:30:00Z', '19.30'],
    ['in summer', '2026-06-26T17:30:00Z', '19.30'],
    ['just before summer time starts', '2026-03-29T00:59:00Z', '01.59'],
    ['just after summer time starts', '2026-03-29T01:00:00Z', '03.00'],
  ])('are those of the clocks in Leidschendam %s', (_, moment, time) => {
    expect(localTime(moment).time).toBe(time);
  });

  it.each([
    [
      'when the clock goes forward',
      '2026-03-29T00:00:00Z',
      '2026-03-29T02:00:00Z',
      '01.00 tot 04.00 uur (de klok gaat een uur vooruit)',
    ],
    [
      'when the clock goes back',
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '02.30 tot 02.30 uur (de klok gaat een uur terug)',
    ],
    ['with an end before the start', '2026-06-26T17:30:00Z', '2026-06-26T15:30:00Z', '19.30 uur'],
    ['without length', '2026-06-26T17:30:00Z', '2026-06-26T17:30:00Z', '19.30 uur'],
  ])('of an event %s can be understood', (_, startsAt, endsAt, words) => {
    expect(formatTimes(startsAt, endsAt)).toBe(words);
  });

  it('belong to the Dutch day, also when it is another day in UTC', () => {
    expect(localTime('2026-06-30T22:30:00Z').date).toBe('2026-07-01');
  });

  it('name the last day when an event goes on past midnight', () => {
    expect(formatTimes('2026-06-26T17:30:00Z', '2026-06-26T19:30:00Z')).toBe('19.30 tot 21.30 uur');
    expect(formatTimes('2026-06-26T17:30:00Z', '2026-06-27T00:00:00Z')).toBe('19.30 tot 27 juni 2026, 02.00 uur');
  });
});

describe('numbers and words', () => {
  it('use Dutch signs', () => {
    expect(countOf(1, 'dag', 'dagen')).toBe('1 dag');
    expect(countOf(12345, 'dag', 'dagen')).toBe('12.345 dagen');
    expect(formatSize(143_400)).toBe('143 kB');
    expect(formatSize(2_560_000)).toBe('2,6 MB');
    expect(formatSize(10)).toBe('1 kB');
  });

  it('start with a capital where a sentence does', () => {
    expect(capital('in opbouw')).toBe('In opbouw');
    expect(capital('')).toBe('');
  });

  it('are cut at a word, and only when they must', () => {
    expect(shorten('een twee drie', 13)).toBe('een twee drie');
    expect(shorten('een twee drie', 10)).toBe('een twee…');
    expect(shorten('a'.repeat(40), 10)).toBe(`${'a'.repeat(10)}…`);
  });
});
