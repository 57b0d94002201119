/**
 * The day a page is rendered for. Rules of the record work with days; a page gets a moment.
 *
 * @module
 */
import { amsterdamDate } from 'shared-types';
import type { PlainDate } from '../../content/model.ts';

const days = new WeakMap<Date, PlainDate>();

/** The Amsterdam day of `asOf`, worked out once per moment: all pages of a release share it. */
export function today(asOf: Date): PlainDate {
  let day = days.get(asOf);
  if (!day) days.set(asOf, (day = amsterdamDate(asOf)));
  return day;
}
