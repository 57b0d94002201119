import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, lines } from './arbitraries.test-support.ts';
import { type KnelpuntLine, isKnelpuntClosed, knelpuntNextChange, knelpuntStatus } from './knelpunt.ts';
import { compareLines, lastLine, linesOn } from './lines.ts';
import { startOfAmsterdamDay } from './time.ts';

const line = (date: string, sequence: number, status: KnelpuntLine['status']): KnelpuntLine => ({
  date,
  sequence,
  status,
});

test.each<[string, KnelpuntLine[], string]>([
  ['without lines it is gemeld', [], 'gemeld'],
  ['the last date wins', [line('2026-03-02', 2, 'in gesprek'), line('2026-03-01', 1, 'onderzocht')], 'in gesprek'],
  [
    'on one date the highest sequence wins',
    [line('2026-03-01', 12, 'opgelost'), line('2026-03-01', 9, 'afspraak')],
    'opgelost',
  ],
  [
    'a line entered later about an earlier day does not win',
    [line('2026-03-05', 1, 'afspraak'), line('2026-03-04', 2, 'in gesprek')],
    'afspraak',
  ],
  [
    'a line with a date to come does not count yet',
    [line('2026-03-05', 1, 'afspraak'), line('2026-03-11', 2, 'opgelost')],
    'afspraak',
  ],
])('knelpunt: %s', (_, given, expected) => {
  expect(knelpuntStatus(given, '2026-03-10')).toBe(expected);
});

test('a withdrawn line counts until the day it was withdrawn', () => {
  const mistake = { ...line('2026-03-05', 2, 'opgelost'), withdrawnOn: '2026-03-08' };
  const given = [line('2026-03-02', 1, 'onderzocht'), mistake];
  expect(knelpuntStatus(given, '2026-03-07')).toBe('opgelost');
  expect(knelpuntNextChange(given, '2026-03-07')).toEqual(startOfAmsterdamDay('2026-03-08'));
  expect(knelpuntStatus(given, '2026-03-08')).toBe('onderzocht');
});

test('a knelpunt changes by time alone only through a line with a date to come', () => {
  const given = [line('2026-03-05', 1, 'afspraak'), line('2026-03-11', 2, 'opgelost')];
  expect(knelpuntNextChange(given, '2026-03-10')).toEqual(startOfAmsterdamDay('2026-03-11'));
  expect(knelpuntNextChange(given, '2026-03-11')).toBeNull();
});

test('opgelost, deels opgelost and gesloten zonder oplossing are endings', () => {
  expect(isKnelpuntClosed('gesloten zonder oplossing')).toBe(true);
  expect(isKnelpuntClosed('deels opgelost')).toBe(true);
  expect(isKnelpuntClosed('afspraak')).toBe(false);
});

test('the order in which lines arrive makes no difference', () => {
  fc.assert(
    fc.property(lines, day, fc.infiniteStream(fc.nat()), (given, asOf, keys) => {
      const shuffled = given
        .map((l) => ({ l, key: keys.next().value as number }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ l }) => l);
      expect(linesOn(shuffled, asOf)).toEqual(linesOn(given, asOf));
    }),
  );
});

test('no line that counts comes after the last one, and the given list stays as it was', () => {
  fc.assert(
    fc.property(lines, day, (given, asOf) => {
      const before = structuredClone(given);
      const last = lastLine(given, asOf);
      const isWithdrawn = ({ withdrawnOn }: (typeof given)[number]) => Boolean(withdrawnOn && withdrawnOn <= asOf);
      for (const other of given.filter((l) => l.date <= asOf && !isWithdrawn(l))) {
        expect(last && compareLines(other, last)).toBeLessThanOrEqual(0);
      }
      expect(given).toEqual(before);
    }),
  );
});
