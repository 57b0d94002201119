import { earliest, eventNextChange, registrationNextChange } from 'shared-types';
import type { Content } from './model.ts';

/** The publisher runs each midnight anyway; without anything earlier this is "not before". */
const A_DAY_MS = 86_400_000;

/**
 * The first moment after `asOf` at which a page would look different although nothing was edited.
 *
 * Only rules with a time of day are asked: those that count days (lateness, validity, clocks) change at 00:00 in
 * Amsterdam, when the publisher renders anyway.
 */
export function nextChangeAfter(content: Content, asOf: Date): Date {
  // A cancelled event too moves to "geweest" when its time has passed.
  const events = [...content.workshops, ...content.meetings].map(({ startsAt, endsAt }) =>
    eventNextChange({ startsAt, endsAt }, asOf),
  );
  const registrations = content.workshops.map((workshop) => registrationNextChange(workshop, asOf));
  return earliest(...events, ...registrations) ?? new Date(asOf.getTime() + A_DAY_MS);
}
