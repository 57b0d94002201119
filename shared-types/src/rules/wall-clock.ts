/**
 * From what a clock in the Netherlands says to a moment. Twice a year that is not one to one.
 *
 * @module
 */
import { TZDate } from '@date-fns/tz/date';
import { format } from 'date-fns/format';
import { type PlainDate, startOfAmsterdamDay, timeZone } from './time.ts';

/** A time on a clock, `HH:MM`. */
export type ClockTime = string;

/** The offsets from UTC that the Netherlands has: winter time and summer time. */
const offsetsHours = [2, 1] as const;
const hourMs = 3_600_000;

/**
 * The moments at which a clock in Amsterdam shows this day and time, in their order: one; none in the hour that is skipped
 * in spring; two in the hour that comes twice in autumn.
 *
 * @throws RangeError when `date` or `time` is not a day or a time.
 * @example amsterdamMoments('2026-10-25', '02:30') // 00:30 and 01:30 UTC
 */
export function amsterdamMoments(date: PlainDate, time: ClockTime): Date[] {
  startOfAmsterdamDay(date);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`Not a time (HH:MM): ${JSON.stringify(time)}`);
  const wall = `${date}T${time}`;
  return offsetsHours
    .map((hours) => new Date(Date.parse(`${wall}:00Z`) - hours * hourMs))
    .filter((moment) => format(new TZDate(+moment, timeZone), "yyyy-MM-dd'T'HH:mm") === wall);
}

/** Day and time on a clock in Amsterdam at a moment. */
export function amsterdamClock(moment: Date | string): { date: PlainDate; time: ClockTime } {
  const [date, time] = format(new TZDate(+new Date(moment), timeZone), 'yyyy-MM-dd HH:mm').split(' ') as [
    string,
    string,
  ];
  return { date, time };
}
