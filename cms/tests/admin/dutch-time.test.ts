import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/admin/inbox/words.ts';
import { toldMoment } from '../../src/admin/safety/moments.ts';
import { clockOf, comesTwice, dayOf, dutchHours, dutchMoment, weekdayOf } from '../../src/admin/time/dutch-time.ts';

describe('Days and times in the admin', () => {
  const lateInLondon = '2026-11-23T23:30:00Z';

  it.each([
    ['a day', dayOf, '24 november 2026'],
    ['a day of the week', weekdayOf, 'dinsdag 24 november'],
    ['the clock', clockOf, '00:30'],
    ['a moment', dutchMoment, '24 november 2026 om 00:30 uur'],
    ['a moment in the inbox', inWords, 'di 24 november 00:30'],
    ['a moment in the log', toldMoment, '24 nov 2026, 00:30'],
  ])('say %s as it is in the Netherlands', (_, say, words) => expect(say(lateInLondon)).toBe(words));

  it('say from when until when, with the days when it ends on another one', () => {
    expect(dutchHours('2026-11-24T18:30:00Z', '2026-11-24T20:00:00Z')).toBe('19:30 tot 21:00 uur');
    expect(dutchHours('2026-11-24T18:30:00Z', null)).toBe('19:30 uur');
    expect(dutchHours('2026-11-24T22:30:00Z', '2026-11-25T00:00:00Z')).toBe(
      'dinsdag 24 november 23:30 tot woensdag 25 november 01:00 uur',
    );
  });

  it('tell the hour that comes twice apart', () => {
    expect(comesTwice('2026-10-25', '02:30')).toBe(true);
    expect(comesTwice('2026-10-25', '04:30')).toBe(false);
    expect(comesTwice('half', 'typed')).toBe(false);
    expect(dutchMoment('2026-10-25T00:30:00Z')).toContain('(de eerste keer, zomertijd)');
    expect(dutchMoment('2026-10-25T01:30:00Z')).toContain('(de tweede keer, wintertijd)');
  });
});
