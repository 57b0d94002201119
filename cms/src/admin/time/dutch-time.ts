/**
 * How the admin says days and times: in Dutch, and as they are in the Netherlands, wherever the editor is.
 *
 * @module
 */
import { amsterdamClock, amsterdamMoments, timeZone } from 'shared-types';

type Moment = Date | string;

/** A way of saying a moment. @example inDutch({ weekday: 'long' })('2026-11-24T12:00:00Z') // 'dinsdag' */
export function inDutch(options: Intl.DateTimeFormatOptions): (moment: Moment) => string {
  const format = new Intl.DateTimeFormat('nl-NL', { timeZone, ...options });
  return (moment) => format.format(new Date(moment));
}

/** @example '24 november 2026' */
export const dayOf = inDutch({ dateStyle: 'long' });

/** @example 'dinsdag 24 november' */
export const weekdayOf = inDutch({ weekday: 'long', day: 'numeric', month: 'long' });

/** @example '19:30' */
export const clockOf = inDutch({ hour: '2-digit', minute: '2-digit' });

/** @example '24 november 2026 om 19:30 uur' */
export function dutchMoment(moment: Moment): string {
  const { date, time } = amsterdamClock(moment);
  const said = `${dayOf(moment)} om ${time} uur`;
  if (!comesTwice(date, time)) return said;
  const [first] = amsterdamMoments(date, time);
  return `${said} (${+new Date(moment) === Number(first) ? 'de eerste keer, zomertijd' : 'de tweede keer, wintertijd'})`;
}

/** Whether a day and time come twice: the night in which the clock goes back. What is half typed does not. */
export function comesTwice(date: string, time: string): boolean {
  try {
    return amsterdamMoments(date, time).length > 1;
  } catch {
    return false;
  }
}

/**
 * From and until, in Dutch time; the days are named when it does not end on the day it begins.
 *
 * @example '19:30 tot 21:00 uur'
 */
export function dutchHours(startsAt: Moment, endsAt: Moment | null): string {
  const start = clockOf(startsAt);
  if (!endsAt || +new Date(endsAt) <= +new Date(startsAt)) return `${start} uur`;
  const end = clockOf(endsAt);
  if (weekdayOf(startsAt) === weekdayOf(endsAt)) return `${start} tot ${end} uur`;
  return `${weekdayOf(startsAt)} ${start} tot ${weekdayOf(endsAt)} ${end} uur`;
}
