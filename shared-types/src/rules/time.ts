/**
 * Days and moments in Europe/Amsterdam. Rules take the time as input; nothing here reads the clock.
 *
 * @module
 */
import { TZDate } from '@date-fns/tz/date';
import { addMonths } from 'date-fns/addMonths';
import { format } from 'date-fns/format';

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. Sorts as text. */
export type PlainDate = string;

export const timeZone = 'Europe/Amsterdam';
const dayMs = 86_400_000;

/**
 * The day it is in Amsterdam at a moment.
 *
 * @throws RangeError when `instant` is not a moment.
 * @example amsterdamDate('2026-03-28T23:30:00Z') // '2026-03-29'
 */
export function amsterdamDate(instant: Date | string): PlainDate {
  return format(new TZDate(+new Date(instant), timeZone), 'yyyy-MM-dd');
}

/** Whole days from `a` to `b`: positive when `b` is later, 0 on the same day. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  // A plain date is read as midnight UTC, where every day has 24 hours: summer time can't shift the count.
  return (startOfUtcDay(b) - startOfUtcDay(a)) / dayMs;
}

/** The day `days` after `date`; before it when negative. */
export function addPlainDays(date: PlainDate, days: number): PlainDate {
  return new Date(startOfUtcDay(date) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The day `months` after `date`; in a shorter month its last day.
 *
 * @example addPlainMonths('2026-11-30', 3) // '2027-02-28'
 */
export function addPlainMonths(date: PlainDate, months: number): PlainDate {
  return format(addMonths(new TZDate(startOfUtcDay(date), 'UTC'), months), 'yyyy-MM-dd');
}

/**
 * The moment at which a day starts in Amsterdam: 00:00 there, 23:00 or 22:00 UTC of the day before.
 *
 * @throws RangeError when `date` is not a `YYYY-MM-DD` that exists.
 */
export function startOfAmsterdamDay(date: PlainDate): Date {
  startOfUtcDay(date);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(+new TZDate(year, month - 1, day, timeZone));
}

/** The moment at which the day after `date` starts: until then "t/m `date`" is true. */
export function endOfAmsterdamDay(date: PlainDate): Date {
  return startOfAmsterdamDay(addPlainDays(date, 1));
}

/** The first of several moments; `null` ("never") loses from any moment. */
export function earliest(...moments: readonly (Date | null)[]): Date | null {
  return moments.reduce((first, moment) => (!first || (moment && moment < first) ? moment : first), null);
}

function startOfUtcDay(date: PlainDate): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`Not a day (YYYY-MM-DD): ${JSON.stringify(date)}`);
  }
  return ms;
}
