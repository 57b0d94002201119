/**
 * The yearly sentence over the afspraken: verdicts that add up, and how many of them are late (domain.md §3.2).
 *
 * @module
 */
import { type AgreementFacts, agreementState } from './agreement.ts';
import { type Verdict, verdicts } from './agreement-voices.ts';
import type { PlainDate } from './time.ts';

export interface AgreementYear {
  readonly year: number;
  readonly total: number;
  /** Every verdict, also those that don't occur; the parts add up to {@link total}. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** How many of them are late, whatever their verdict: not a part of the sum. */
  readonly late: number;
}

/** One summary per year in which afspraken were made, newest first, as they stand on `asOf`. */
export function agreementYears(
  agreements: readonly (AgreementFacts & { readonly madeOn: PlainDate })[],
  asOf: PlainDate,
): AgreementYear[] {
  const made = Object.groupBy(agreements, ({ madeOn }) => madeOn.slice(0, 4));
  return Object.entries(made)
    .map(([year, ofYear = []]) => summary(Number(year), ofYear, asOf))
    .toSorted((a, b) => b.year - a.year);
}

function summary(year: number, ofYear: readonly AgreementFacts[], asOf: PlainDate): AgreementYear {
  const states = ofYear.map((agreement) => agreementState(agreement, asOf));
  const count = (verdict: Verdict) => states.filter((state) => state.verdict === verdict).length;
  return {
    year,
    total: states.length,
    counts: Object.fromEntries(verdicts.map((v) => [v, count(v)])) as Record<Verdict, number>,
    late: states.filter((state) => state.late).length,
  };
}
