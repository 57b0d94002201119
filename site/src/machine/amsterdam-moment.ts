/**
 * Moments for machines: the time on the clocks in Amsterdam, with its offset.
 *
 * @module
 */
import { TZDate } from '@date-fns/tz';
import { timeZone } from 'shared-types';
import type { Instant } from '../content/model.ts';

/** @example amsterdamMoment('2026-06-26T17:30:00.000Z') // '2026-06-26T19:30:00+02:00' */
export function amsterdamMoment(instant: Instant): string {
  return new TZDate(instant, timeZone).toISOString().replace(/\.\d{3}/, '');
}
