/**
 * Dates, times and numbers as a Dutch reader knows them (design: tone of voice).
 *
 * Days are `YYYY-MM-DD` and are formatted by hand: a page of a list has dozens of them. Moments are turned into
 * Amsterdam time by `Intl`, once per moment.
 *
 * @module
 */
import type { Instant, PlainDate } from '../../content/model.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;

interface DayParts {
  year: string;
  /** 0–11 */
  month: number;
  day: number;
}

function partsOf(date: PlainDate): DayParts {
  const [year = '', month = '1', day = '1'] = date.slice(0, 10).split('-');
  return { year, month: Number(month) - 1, day: Number(day) };
}

const weekdayOf = (date: PlainDate): string => weekdays[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';

/** @example formatDate('2026-03-26') // '26 maart 2026' */
export function formatDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${months[month]} ${year}`;
}

/** @example formatLongDate('2026-03-26') // 'donderdag 26 maart 2026' */
export function formatLongDate(date: PlainDate): string {
  return `${weekdayOf(date)} ${formatDate(date)}`;
}

/** @example formatMonth('2026-03-26') // 'maart 2026' */
export function formatMonth(date: PlainDate): string {
  const { year, month } = partsOf(date);
  return `${months[month]} ${year}`;
}

/** The face of a date plate. @example dateFace('2026-03-26') // { weekday: 'do', day: '26', month: 'mrt' } */
export function dateFace(date: PlainDate): { weekday: string; day: string; month: string } {
  const { month, day } = partsOf(date);
  return { weekday: weekdayOf(date).slice(0, 2), day: String(day), month: shortMonths[month] ?? '' };
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});
const localTimes = new Map<Instant, { date: PlainDate; time: string }>();
const localTimesKept = 10_000;

/** Day and time of a moment on the clocks in Leidschendam. @example localTime('2026-03-26T18:30:00Z').time // '19.30' */
export function localTime(moment: Instant): { date: PlainDate; time: string } {
  let local = localTimes.get(moment);
  if (!local) {
    // Swedish writes `2026-03-26 19:30`, which needs no second look at the parts.
    const [date = '', time = ''] = clock.format(new Date(moment)).split(' ');
    local = { date, time: time.replace(':', '.') };
    if (localTimes.size >= localTimesKept) localTimes.clear();
    localTimes.set(moment, local);
  }
  return local;
}

/**
 * From when to when. An end that is not after the start says nothing, so it is left out. When the clock changes in
 * between the reader is told: `2.30 tot 2.30 uur` would look like a mistake.
 *
 * @example formatTimes('2026-03-26T18:30:00Z', '2026-03-26T20:30:00Z') // '19.30 tot 21.30 uur'
 */
export function formatTimes(startsAt: Instant, endsAt: Instant): string {
  const [start, end] = [localTime(startsAt), localTime(endsAt)];
  const lengthMs = Date.parse(endsAt) - Date.parse(startsAt);
  if (!(lengthMs > 0)) return `${start.time} uur`;
  const until = start.date === end.date ? end.time : `${formatDate(end.date)}, ${end.time}`;
  const shiftMs = onPaper(end) - onPaper(start) - lengthMs;
  const clock = shiftMs === 0 ? '' : ` (de klok gaat een uur ${shiftMs > 0 ? 'vooruit' : 'terug'})`;
  return `${start.time} tot ${until} uur${clock}`;
}

/** What a clock shows, as if no clock ever changed. */
const onPaper = ({ date, time }: { date: PlainDate; time: string }) => Date.parse(`${date}T${time.replace('.', ':')}Z`);

const numbers = new Intl.NumberFormat('nl-NL');

/** @example formatNumber(12345) // '12.345' */
export function formatNumber(number: number): string {
  return numbers.format(number);
}

/** A number with its noun. @example countOf(1, 'knelpunt', 'knelpunten') // '1 knelpunt' */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** @example formatSize(143_000) // '143 kB' */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

/** The first letter as a capital. Words of the domain are stored in lower case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text up to `length` characters, cut at a word. @example shorten('een twee drie', 10) // 'een twee…' */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const lastSpace = text.charAt(length) === ' ' ? length : cut.lastIndexOf(' ');
  return `${cut.slice(0, lastSpace > length / 2 ? lastSpace : length).trimEnd()}…`;
}
