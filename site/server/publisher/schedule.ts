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
