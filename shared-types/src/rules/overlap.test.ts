import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Occasion, overlapping, overlaps } from './overlap.ts';

const at = (time: string) => `2026-11-24T${time}:00Z`;
const evening = { startsAt: at('19:00'), endsAt: at('21:00') };

describe('an evening from 19:00 to 21:00', () => {
  test.each<[string, string | null, boolean, string]>([
    ['17:00', '18:59', false, 'before it'],
    ['17:00', '19:00', false, 'ends as it begins'],
    ['17:00', '19:01', true, 'ends just after it begins'],
    ['19:30', '20:00', true, 'within it'],
    ['18:00', '22:00', true, 'around it'],
    ['19:00', '21:00', true, 'the same time'],
    ['20:59', '23:00', true, 'begins just before it ends'],
    ['21:00', '23:00', false, 'begins as it ends'],
    ['19:00', null, true, 'begins with it, end not typed yet'],
    ['20:00', null, true, 'begins within it, end not typed yet'],
    ['21:00', null, false, 'begins as it ends, end not typed yet'],
    ['20:00', '18:00', true, 'ends before it starts: a slip of the pen'],
    ['22:00', '18:00', false, 'the same slip, later'],
  ])('and one from %s to %s: %s (%s)', (start, end, expected) => {
    const other = { startsAt: at(start), endsAt: end && at(end) };
    expect(overlaps(evening, other)).toBe(expected);
    expect(overlaps(other, evening)).toBe(expected);
  });

  test.each<[Occasion, string]>([
    [{ ...evening, cancelled: true }, 'is cancelled'],
    [{ endsAt: evening.endsAt }, 'has no start yet'],
    [{ startsAt: 'half acht', endsAt: evening.endsAt }, 'has a start that is no moment'],
  ])('meets nothing that %s', (other) => {
    expect(overlaps(evening, other)).toBe(false);
    expect(overlaps(other, evening)).toBe(false);
  });
});

describe('the others at the same time', () => {
  const others = [
    { id: 'late', startsAt: at('20:30'), endsAt: at('22:00') },
    { id: 'self', ...evening },
    { id: 'early', startsAt: at('18:30'), endsAt: at('19:30') },
    { id: 'elsewhere', startsAt: at('09:00'), endsAt: at('10:00') },
  ];

  test('come by when they start, without the event itself', () => {
    expect(overlapping({ id: 'self', ...evening }, others).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  test('include every event for one that is new', () => {
    expect(overlapping(evening, others).map(({ id }) => id)).toEqual(['early', 'self', 'late']);
  });

  test('are none for an event that is cancelled', () => {
    expect(overlapping({ ...evening, cancelled: true }, others)).toEqual([]);
  });

  test('are told across the change to winter time by the moment, not by the clock', () => {
    const firstHalfPastTwo = { startsAt: '2026-10-25T02:30:00+02:00', endsAt: '2026-10-25T02:50:00+02:00' };
    const secondHalfPastTwo = { startsAt: '2026-10-25T02:30:00+01:00', endsAt: '2026-10-25T02:50:00+01:00' };
    expect(overlaps(firstHalfPastTwo, secondHalfPastTwo)).toBe(false);
  });
});

test('two events overlap exactly when some minute belongs to both', () => {
  const minute = fc.integer({ min: 0, max: 20 });
  const event = fc.tuple(minute, fc.integer({ min: 1, max: 10 }));
  const moment = (minutes: number) => new Date(Date.UTC(2026, 0, 1, 0, minutes));
  fc.assert(
    fc.property(event, event, ([start, length], [otherStart, otherLength]) => {
      const one = { startsAt: moment(start), endsAt: moment(start + length) };
      const other = { startsAt: moment(otherStart), endsAt: moment(otherStart + otherLength) };
      const shared = Array.from({ length }, (_, n) => start + n).some(
        (at) => at >= otherStart && at < otherStart + otherLength,
      );
      expect(overlaps(one, other)).toBe(shared);
    }),
  );
});
