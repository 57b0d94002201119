import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registrationKinds } from '../vocabulary.ts';
import { eventNextChange, eventState, registrationNextChange, registrationState, seats } from './event.ts';

const at = (time: string) => new Date(`2026-03-29T${time}Z`);
const event = { startsAt: '2026-03-29T10:00:00Z', endsAt: '2026-03-29T12:00:00Z' };

describe('an event', () => {
  test.each([
    ['09:59:59', 'komt', at('10:00:00')],
    ['10:00:00', 'bezig', at('12:00:00')],
    ['11:59:59', 'bezig', at('12:00:00')],
    ['12:00:00', 'voorbij', null],
  ])('at %s: %s', (time, state, next) => {
    expect(eventState(event, at(time))).toBe(state);
    expect(eventNextChange(event, at(time))).toEqual(next);
  });

  test('that ends before it begins stays on the agenda until it begins', () => {
    const slip = { startsAt: event.endsAt, endsAt: event.startsAt };
    expect(eventState(slip, at('11:59:59'))).toBe('komt');
    expect(eventNextChange(slip, at('11:59:59'))).toEqual(at('12:00:00'));
    expect(eventState(slip, at('12:00:00'))).toBe('voorbij');
  });

  test('that was cancelled stays cancelled', () => {
    const cancelled = { ...event, cancelled: true };
    expect(eventState(cancelled, at('09:00:00'))).toBe('afgelast');
    expect(eventState(cancelled, at('13:00:00'))).toBe('afgelast');
    expect(eventNextChange(cancelled, at('09:00:00'))).toBeNull();
  });
});

describe('places', () => {
  test.each([
    [{ capacity: 12, taken: 5 }, 7, false],
    [{ capacity: 12, taken: 12 }, 0, true],
    [{ capacity: 10, taken: 12 }, 0, true],
    [{ capacity: null, taken: 300 }, null, false],
  ])('%j', (facts, free, full) => {
    expect(seats(facts)).toEqual({ free, full });
  });
});

describe('signing up', () => {
  const workshop = { ...event, registration: 'open', capacity: 10, taken: 3 } as const;
  const closing = { ...workshop, registrationClosesAt: '2026-03-29T08:00:00Z' };
  test.each([
    [workshop, '09:59:59', 'open'],
    [workshop, '10:00:00', 'gesloten'],
    [closing, '07:59:59', 'open'],
    [closing, '08:00:00', 'gesloten'],
    [{ ...closing, registrationClosesAt: '2026-03-30T08:00:00Z' }, '10:00:00', 'gesloten'],
    [{ ...workshop, taken: 10 }, '07:00:00', 'wachtlijst'],
    [{ ...workshop, cancelled: true }, '07:00:00', 'gesloten'],
    [{ ...workshop, registration: 'gesloten' as const }, '07:00:00', 'gesloten'],
    [{ ...workshop, registration: 'niet nodig' as const }, '07:00:00', 'niet nodig'],
  ])('%j at %s: %s', (facts, time, state) => {
    expect(registrationState(facts, at(time))).toBe(state);
  });
});

test('event and registration give the same answer until, and another at, the moment they name', () => {
  const minute = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2026, 2, 29, 0, n)));
  const facts = fc.record({
    startsAt: minute,
    endsAt: minute,
    registrationClosesAt: fc.option(minute),
    cancelled: fc.boolean(),
    capacity: fc.option(fc.integer({ min: 1, max: 3 })),
    taken: fc.integer({ min: 0, max: 3 }),
    registration: fc.constantFrom(...registrationKinds),
  });
  const rules = [
    { answer: eventState, next: eventNextChange },
    { answer: registrationState, next: registrationNextChange },
  ];
  fc.assert(
    fc.property(facts, minute, fc.constantFrom(...rules), (f, asOf, { answer, next }) => {
      const change = next(f, asOf);
      const lastSame = change ? new Date(+change - 1) : new Date(Date.UTC(2027, 0));
      expect(answer(f, lastSame)).toBe(answer(f, asOf));
      if (change) expect(answer(f, change)).not.toBe(answer(f, asOf));
    }),
  );
});
