import { describe, expect, it } from 'vitest';
import { usualInboxSettings as usual } from '../../../shared-types/src/forms/index.ts';
import { isDigestDue } from '../../src/intake/digest/due.ts';
import { longestFirst } from '../../src/intake/digest/news.ts';
import { recheckWindow } from '../../src/intake/recheck/due.ts';

const day = (moment: string) => new Date(moment);

describe('The digest of a volunteer', () => {
  const never = { digest: 'elke dag', digestedAt: null } as const;

  it.each([
    ['before the hour', '2026-11-23T06:59:59Z', false],
    ['at the hour', '2026-11-23T07:00:00Z', true],
    ['later that day, after a CMS that was off', '2026-11-23T22:59:00Z', true],
    ['at the same hour on a Dutch clock in summer', '2026-06-22T06:00:00Z', true],
    ['an hour earlier in summer', '2026-06-22T05:59:59Z', false],
    ['on the day on which summer time begins', '2026-03-29T06:00:00Z', true],
    ['on the day on which it ends', '2026-10-25T07:00:00Z', true],
    ['not an hour too early on that day', '2026-10-25T06:59:59Z', false],
  ])('%s (%s): %s', (_, now, isDue) => {
    expect(isDigestDue(usual, never, day(now))).toBe(isDue);
  });

  it('comes also at an hour that is skipped, and once at one that comes twice', () => {
    const atTwo = { ...usual, digestHour: 2 };
    // 02:00 does not exist: it is 03:00.
    expect(isDigestDue(atTwo, never, day('2026-03-29T01:00:00Z'))).toBe(true);
    const first = day('2026-10-25T00:00:00Z');
    expect(isDigestDue(atTwo, never, first)).toBe(true);
    expect(isDigestDue(atTwo, { ...never, digestedAt: first }, day('2026-10-25T01:00:00Z'))).toBe(false);
  });

  it('comes once a day, and again the next day', () => {
    const told = { ...never, digestedAt: day('2026-11-23T07:00:00Z') };
    expect(isDigestDue(usual, told, day('2026-11-23T18:00:00Z'))).toBe(false);
    expect(isDigestDue(usual, told, day('2026-11-24T07:00:00Z'))).toBe(true);
    // A clock that was set back tells nobody twice.
    expect(isDigestDue(usual, told, day('2026-11-22T07:00:00Z'))).toBe(false);
  });

  it.each([
    ['nooit', '2026-11-23', false],
    ['elke werkdag', '2026-11-20', true],
    ['elke werkdag', '2026-11-21', false],
    ['elke werkdag', '2026-11-22', false],
    ['elke week', '2026-11-22', false],
    ['elke week', '2026-11-23', true],
    ['elke week', '2026-11-25', true],
  ] as const)('%s, told on Monday the week before, on %s: %s', (digest, date, isDue) => {
    const digestedAt = day('2026-11-16T07:00:00Z');
    expect(isDigestDue(usual, { digest, digestedAt }, day(`${date}T07:00:00Z`))).toBe(isDue);
  });

  it('comes on the chosen days only, and not at all when it is off', () => {
    const onMondays = { ...usual, digestDays: ['maandag' as const] };
    expect(isDigestDue(onMondays, never, day('2026-11-23T08:00:00Z'))).toBe(true);
    expect(isDigestDue(onMondays, never, day('2026-11-24T08:00:00Z'))).toBe(false);
    expect(isDigestDue({ ...usual, digestOn: false }, never, day('2026-11-23T08:00:00Z'))).toBe(false);
  });
});

describe('What waits', () => {
  it('stands longest first; what came back waits since its last answer', () => {
    const waits = (reference: string, receivedAt: string, ...answers: string[]) => ({
      reference,
      kind: 'knelpunt' as const,
      receivedAt,
      recheck: answers.length > 0 ? { answers: answers.map((at) => ({ at, answer: 'nee' as const })) } : null,
    });
    const back = waits('K-1', '2026-09-01T10:00:00Z', '2026-11-01T10:00:00Z', '2026-11-22T10:00:00Z');
    const waiting = longestFirst(
      [back, waits('K-3', '2026-11-20T10:00:00Z'), waits('K-2', '2026-11-13T23:30:00Z')],
      day('2026-11-23T11:00:00Z'),
    );
    expect(waiting.map(({ reference, days }) => [reference, days])).toEqual([
      ['K-2', 9],
      ['K-3', 3],
      ['K-1', 1],
    ]);
  });
});

describe('The herhaalcheck', () => {
  const noon = day('2026-11-23T11:00:00Z');

  it('is about all of the day that is so many weeks ago, and what was missed in the four weeks before it', () => {
    expect(recheckWindow(8, noon)).toEqual({
      // Eight weeks before was still summer time.
      from: day('2026-08-30T22:00:00Z'),
      until: day('2026-09-28T22:00:00Z'),
    });
  });

  it.each([
    ['at night', 8, '2026-11-23T02:00:00Z'],
    ['early', 8, '2026-11-23T07:59:59Z'],
    ['late', 8, '2026-11-23T20:00:00Z'],
    ['when it is off', 0, '2026-11-23T11:00:00Z'],
  ])('asks nobody %s', (_, weeks, now) => {
    expect(recheckWindow(weeks, day(now))).toBeNull();
  });
});
