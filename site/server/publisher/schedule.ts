/**
 * When the publisher looks again.
 * @module
 */
import { addPlainDays, amsterdamDate, startOfAmsterdamDay } from 'shared-types';

/** The next 00:00 in Europe/Amsterdam: "te laat", "vandaag" and the agenda change then. */
export function nextMidnight(now: Date): Date {
  return startOfAmsterdamDay(addPlainDays(amsterdamDate(now), 1));
}

/** How long to wait after the n-th failure in a row (1, 2, …): 1 s, doubling to 60 s. */
export function backOffMs(failures: number): number {
  return Math.min(1000 * 2 ** (failures - 1), 60_000);
}

/**
 * When the site looks different without an edit: at midnight, or earlier when a rule says so.
 * Always in the future: a rule that says "now" must not make the loop spin.
 */
export function nextBoundary(asOf: Date, ruleChange: Date): Date {
  const soonest = asOf.getTime() + 1000;
  return new Date(Math.max(soonest, Math.min(nextMidnight(asOf).getTime(), ruleChange.getTime())));
}
