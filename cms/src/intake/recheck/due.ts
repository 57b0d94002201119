import { addPlainDays, amsterdamClock, amsterdamDate, startOfAmsterdamDay } from 'shared-types';

const WEEK_DAYS = 7;

/** So much later it is still asked: after a CMS that was off, or a term that somebody changed. Not after years. */
const GRACE_WEEKS = 4;

/** Visitors get a question of ours by day. */
const [FIRST_HOUR, LAST_HOUR] = [9, 20];

/**
 * When something must have arrived for its sender to be asked now: `weeks` ago by days in the Netherlands, and not much longer.
 *
 * @param weeks 0: nobody is asked @returns null when nobody is to be asked now
 */
export function recheckWindow(weeks: number, now: Date): { from: Date; until: Date } | null {
  const hour = Number(amsterdamClock(now).time.slice(0, 2));
  if (weeks === 0 || hour < FIRST_HOUR || hour > LAST_HOUR) return null;
  const before = (someWeeks: number) => addPlainDays(amsterdamDate(now), -someWeeks * WEEK_DAYS);
  return {
    from: startOfAmsterdamDay(before(weeks + GRACE_WEEKS)),
    // All of the day that is `weeks` ago.
    until: startOfAmsterdamDay(addPlainDays(before(weeks), 1)),
  };
}
