import { clockOf, dayOf, inDutch } from './dutch-time';

const shortWeekdayOf = inDutch({ weekday: 'short', day: 'numeric', month: 'long' });

/** @example timesOf('2026-03-03T18:00:00Z', '2026-03-03T20:00:00Z') // 'di 3 maart, 19:00–21:00' */
export function timesOf(startsAt: string, endsAt: string | null): string {
  const from = `${shortWeekdayOf(startsAt)}, ${clockOf(startsAt)}`;
  if (!endsAt) return from;
  const end = clockOf(endsAt);
  return dayOf(startsAt) === dayOf(endsAt) ? `${from}–${end}` : `${from} tot ${shortWeekdayOf(endsAt)}, ${end}`;
}

/** A moment that just was: today and yesterday by name. @example 'vandaag om 14:05' */
export function momentOf(moment: string, now: Date): string {
  const yesterday = new Date(now.getTime() - 86_400_000);
  const on = dayOf(moment);
  const name = on === dayOf(now) ? 'vandaag' : on === dayOf(yesterday) ? 'gisteren' : `op ${on}`;
  return `${name} om ${clockOf(moment)}`;
}
