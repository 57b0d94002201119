import { expect, it } from 'vitest';
import { dayFace, inDaysAndHours } from '../../src/intake/dutch-moment.ts';

it('says a moment in the time of Amsterdam, in summer and in winter', () => {
  expect(inDaysAndHours({ startsAt: '2026-03-26T18:30:00Z', endsAt: '2026-03-26T20:30:00Z' })).toBe(
    'donderdag 26 maart 2026, 19.30 tot 21.30 uur',
  );
  expect(inDaysAndHours({ startsAt: '2026-03-30T17:30:00Z', endsAt: '2026-03-30T19:30:00Z' })).toBe(
    'maandag 30 maart 2026, 19.30 tot 21.30 uur',
  );
});

it('says both days of what goes on past midnight', () => {
  expect(inDaysAndHours({ startsAt: '2026-12-31T20:00:00Z', endsAt: '2027-01-01T00:30:00Z' })).toBe(
    'donderdag 31 december 2026, 21.00 uur tot vrijdag 1 januari 2027, 01.30 uur',
  );
});

it('says the beginning alone when the end lies before it', () => {
  expect(inDaysAndHours({ startsAt: '2026-03-26T18:30:00Z', endsAt: '2026-03-26T16:30:00Z' })).toBe(
    'donderdag 26 maart 2026, 19.30 uur',
  );
});

it('gives the sign of a day', () => {
  expect(dayFace('2026-03-25T23:30:00Z')).toEqual({ weekday: 'do', day: '26', month: 'mrt' });
});
