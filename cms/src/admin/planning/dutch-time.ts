import { amsterdamClock, amsterdamMoments } from 'shared-types';

const timeZone = 'Europe/Amsterdam';
const day = new Intl.DateTimeFormat('nl-NL', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
const dayAndYear = new Intl.DateTimeFormat('nl-NL', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
const clock = new Intl.DateTimeFormat('nl-NL', { timeZone, hour: '2-digit', minute: '2-digit' });

type Moment = Date | string;

/** @example 'dinsdag 24 november' */
export const dutchDay = (moment: Moment): string => day.format(new Date(moment));

/** @example '24 november 2026 om 19:30 uur' */
export function dutchMoment(moment: Moment): string {
  const { date, time } = amsterdamClock(moment);
  const said = `${dayAndYear.format(new Date(moment))} om ${time} uur`;
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
  const start = clock.format(new Date(startsAt));
  if (!endsAt || +new Date(endsAt) <= +new Date(startsAt)) return `${start} uur`;
  const end = clock.format(new Date(endsAt));
  if (dutchDay(startsAt) === dutchDay(endsAt)) return `${start} tot ${end} uur`;
  return `${dutchDay(startsAt)} ${start} tot ${dutchDay(endsAt)} ${end} uur`;
}
