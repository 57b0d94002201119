/**
 * Moments for machines: the time on the clocks in Amsterdam, with its offset.
 *
 * @module
 */
import { timeZone } from 'shared-types';
import type { Instant } from '../content/model.ts';

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
const HOUR_MS = 3_600_000;

/** @example amsterdamMoment('2026-06-26T17:30:00.000Z') // '2026-06-26T19:30:00+02:00' */
export function amsterdamMoment(instant: Instant): string {
  const date = new Date(instant);
  // Swedish writes `2026-06-26 19:30:00`. A date-fns zone says the same in six times the time, and there are thousands.
  const local = clock.format(date).replace(' ', 'T');
  const hours = Math.round((Date.parse(`${local}Z`) - +date) / HOUR_MS);
  return `${local}+0${hours}:00`;
}
