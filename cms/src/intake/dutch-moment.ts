/**
 * Days and times in Europe/Amsterdam, as a mail says them.
 *
 * @module
 */
import { timeZone } from 'shared-types';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { timeZone, ...options });
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const face = format({ weekday: 'short', day: 'numeric', month: 'short' });

/** @example 'donderdag 26 maart 2026' */
export const inDays = (moment: string | Date): string => longDay.format(new Date(moment));

/** @example '19.30' */
export const inHours = (moment: string | Date): string => clock.format(new Date(moment)).replace(':', '.');

/** @example 'donderdag 26 maart 2026, 19.30 tot 21.30 uur' */
export function inDaysAndHours({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  const begins = `${inDays(startsAt)}, ${inHours(startsAt)}`;
  if (inDays(startsAt) !== inDays(endsAt)) return `${begins} uur tot ${inDays(endsAt)}, ${inHours(endsAt)} uur`;
  return new Date(endsAt) > new Date(startsAt) ? `${begins} tot ${inHours(endsAt)} uur` : `${begins} uur`;
}

/** What stands on the sign of a day. @example { weekday: 'do', day: '26', month: 'mrt' } */
export function dayFace(moment: string | Date): { weekday: string; day: string; month: string } {
  const parts = Object.fromEntries(face.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  return { weekday: parts.weekday ?? '', day: parts.day ?? '', month: (parts.month ?? '').replace('.', '') };
}
