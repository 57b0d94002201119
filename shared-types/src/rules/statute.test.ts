import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { versionStatuses } from '../vocabulary.ts';
import { day, maybeDay } from './arbitraries.test-support.ts';
import {
  type VersionFacts,
  compareVersionNumbers,
  currentVersion,
  statuteNextChange,
  versionState,
  versionValidity,
} from './statute.ts';
import { startOfAmsterdamDay } from './time.ts';

const concept: VersionFacts = { number: '0.9', status: 'concept', validFrom: '2026-01-01' };
const first: VersionFacts = {
  number: '1.0',
  status: 'notarieel bekrachtigd',
  validFrom: '2026-02-01',
};
const second: VersionFacts = { number: '1.1', status: 'vastgesteld', validFrom: '2026-04-01' };
const undated: VersionFacts = { number: '1.2', status: 'vastgesteld', validFrom: null };
const all = [second, undated, concept, first];

describe('the versions of a statute', () => {
  test('hold until the day before the next one', () => {
    expect(versionValidity(first, all)).toEqual({ from: '2026-02-01', until: '2026-03-31' });
    expect(versionValidity(second, all)).toEqual({ from: '2026-04-01', until: null });
  });

  test('never hold as a concept or without a date', () => {
    expect(versionValidity(concept, all)).toBeNull();
    expect(versionValidity(undated, all)).toBeNull();
  });

  test.each([
    ['2026-01-15', null],
    ['2026-02-01', '1.0'],
    ['2026-03-31', '1.0'],
    ['2026-04-01', '1.1'],
  ])('on %s the current one is %s', (asOf, number) => {
    expect(currentVersion(all, asOf)?.number ?? null).toBe(number);
  });

  test.each([
    [concept, '2026-03-01', 'concept'],
    [first, '2026-01-31', 'nog niet geldig'],
    [first, '2026-02-01', 'geldig'],
    [first, '2026-04-01', 'vervangen'],
    [undated, '2026-04-01', 'nog niet geldig'],
  ] as const)('%j on %s is %s', (version, asOf, state) => {
    expect(versionState(version, all, asOf)).toBe(state);
  });

  test('give way on one day to the highest number', () => {
    const sameDay: VersionFacts[] = [
      { number: '1.10', status: 'vastgesteld', validFrom: '2026-02-01' },
      { number: '1.9', status: 'vastgesteld', validFrom: '2026-02-01' },
    ];
    expect(currentVersion(sameDay, '2026-02-01')?.number).toBe('1.10');
    expect(versionValidity(sameDay[1]!, sameDay)).toBeNull();
  });

  test('say when the next one takes over', () => {
    expect(statuteNextChange(all, '2026-02-01')).toEqual(startOfAmsterdamDay('2026-04-01'));
    expect(statuteNextChange(all, '2026-04-01')).toBeNull();
  });

  test('do not overlap: on any day exactly the current one holds', () => {
    const versions = fc.uniqueArray(
      fc.record({
        number: fc.constantFrom('0.9', '1.0', '1.1', '1.2', '1.10', '2.0'),
        status: fc.constantFrom(...versionStatuses),
        validFrom: maybeDay,
      }),
      { selector: ({ number }) => number },
    );
    fc.assert(
      fc.property(versions, day, (given, asOf) => {
        const holding = given.filter((version) => {
          const validity = versionValidity(version, given);
          return validity && validity.from <= asOf && asOf <= (validity.until ?? asOf);
        });
        const current = currentVersion(given, asOf);
        expect(holding).toEqual(current ? [current] : []);
      }),
    );
  });
});

test.each([
  ['1.9', '1.10', -1],
  ['2.0', '1.10', 1],
  ['1', '1.0', 0],
])('version %s compared with %s gives %i', (a, b, sign) => {
  expect(Math.sign(compareVersionNumbers(a, b))).toBe(sign);
});
