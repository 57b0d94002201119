import { timeZone } from 'shared-types';

/** How long, in the unit in which people say it. @example duration(1) // '1 dag' */
export function duration(days: number): string {
  if (days < 60) return days === 1 ? '1 dag' : `${days} dagen`;
  const months = Math.floor(days / 30.44);
  if (months === 1) return '1 maand';
  return months < 24 ? `${months} maanden` : `${Math.floor(days / 365.25)} jaar`;
}

const inAmsterdam = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone, ...options });
const day = inAmsterdam({ day: 'numeric', month: 'long', year: 'numeric' });
const dayOfWeek = inAmsterdam({ weekday: 'short', day: 'numeric', month: 'long' });
const clock = inAmsterdam({ hour: '2-digit', minute: '2-digit' });

/** @example dayOf('2026-03-03T10:00:00Z') // '3 maart 2026' */
export const dayOf = (moment: string): string => day.format(new Date(moment));

/** @example timesOf('2026-03-03T18:00:00Z', '2026-03-03T20:00:00Z') // 'di 3 maart, 19:00–21:00' */
export function timesOf(startsAt: string, endsAt: string | null): string {
  const start = new Date(startsAt);
  const from = `${dayOfWeek.format(start)}, ${clock.format(start)}`;
  if (!endsAt) return from;
  const end = new Date(endsAt);
  const isSameDay = day.format(start) === day.format(end);
  return isSameDay ? `${from}–${clock.format(end)}` : `${from} tot ${dayOfWeek.format(end)}, ${clock.format(end)}`;
}

/** A moment that just was: today and yesterday by name. @example 'vandaag om 14:05' */
export function momentOf(moment: string, now: Date): string {
  const yesterday = new Date(now.getTime() - 86_400_000);
  const on = dayOf(moment);
  const name = on === day.format(now) ? 'vandaag' : on === day.format(yesterday) ? 'gisteren' : `op ${on}`;
  return `${name} om ${clock.format(new Date(moment))}`;
}
