/** Random facts for the property tests: days close together, so that equal days, gaps and overlaps all occur. */
import fc from 'fast-check';
import { agreementStatuses, voices } from '../vocabulary.ts';
import type { AgreementFacts } from './agreement.ts';
import type { AgreementLine } from './agreement-voices.ts';
import { type PlainDate, addPlainDays, startOfAmsterdamDay } from './time.ts';

/** A day around the change to summer time of 2026. */
export const day: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 60 }).map((n) => addPlainDays('2026-03-01', n));
export const maybeDay = fc.option(day);

/** One line; now and then one that was withdrawn. */
export const line = fc.record({
  date: day,
  voice: fc.constantFrom(...voices),
  status: fc.constantFrom(...agreementStatuses),
  newDueOn: maybeDay,
  withdrawnOn: fc.oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary: day, weight: 1 }),
});

export const lines: fc.Arbitrary<AgreementLine[]> = fc
  .array(line, { maxLength: 6 })
  .map((drafts) => drafts.map((draft, index) => ({ ...draft, sequence: index + 1 })));

export const agreement: fc.Arbitrary<AgreementFacts> = fc.record({
  dueOn: maybeDay,
  statusLines: lines,
});

/** A rule over days, with the moment at which it says its answer changes. */
export interface DayRule<Facts> {
  readonly answer: (facts: Facts, asOf: PlainDate) => unknown;
  readonly nextChange: (facts: Facts, asOf: PlainDate) => Date | null;
}

/** The days after `asOf` on which the answer must still be the same; ends past every random day. */
export function daysBefore(next: Date | null, asOf: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let d = addPlainDays(asOf, 1); d <= '2026-06-15'; d = addPlainDays(d, 1)) {
    if (next && startOfAmsterdamDay(d) >= next) break;
    days.push(d);
  }
  return days;
}
