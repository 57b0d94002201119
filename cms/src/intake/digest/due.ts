import { addPlainDays, amsterdamClock, type PlainDate } from 'shared-types';
import { type DigestChoice, type InboxSettings, weekdays } from 'shared-types/forms';

const LAST_WORKING_DAY = 5;

interface Reader {
  digest: DigestChoice;
  /** When they were last told, or there was nothing to tell. */
  digestedAt: Date | null;
}

/**
 * Whether somebody gets the digest now: on a chosen day, from the chosen hour on a Dutch clock, and once that day. A CMS
 * that was off at the hour does it later that day; one that was off all day lets it be, and what came in stands in the
 * next one. Who wants it every week gets it on the first chosen day of each week (from Monday) that the CMS is on.
 */
export function isDigestDue(
  { digestOn, digestDays, digestHour }: InboxSettings,
  { digest, digestedAt }: Reader,
  now: Date,
): boolean {
  const { date, time } = amsterdamClock(now);
  const last = digestedAt && amsterdamClock(digestedAt).date;
  if (!digestOn || digest === 'nooit' || Number(time.slice(0, 2)) < digestHour) return false;
  if (!digestDays.some((day) => day === weekdays[dayOfWeek(date) - 1]) || (last && last >= date)) return false;
  if (digest === 'elke werkdag') return dayOfWeek(date) <= LAST_WORKING_DAY;
  return digest === 'elke dag' || !last || mondayOf(last) < mondayOf(date);
}

/** Monday is 1 (ISO 8601). */
const dayOfWeek = (date: PlainDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

const mondayOf = (date: PlainDate): PlainDate => addPlainDays(date, 1 - dayOfWeek(date));
