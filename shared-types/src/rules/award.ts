/**
 * What an award of the keurmerk is worth: expired and withdrawn ones stay in the register, marked so (domain.md §3.5).
 *
 * @module
 */
import { type PlainDate, earliest, endOfAmsterdamDay, startOfAmsterdamDay } from './time.ts';

export interface AwardFacts {
  /** The last day on which the award is valid. */
  readonly validUntil: PlainDate;
  readonly withdrawnOn?: PlainDate | null;
}

export type AwardState = 'geldig' | 'verlopen' | 'ingetrokken';

/** The state on `asOf`. Withdrawn wins from expired: what was withdrawn stays withdrawn. */
export function awardState({ validUntil, withdrawnOn }: AwardFacts, asOf: PlainDate): AwardState {
  if (withdrawnOn && withdrawnOn <= asOf) return 'ingetrokken';
  return asOf <= validUntil ? 'geldig' : 'verlopen';
}

/** When {@link awardState} next answers something else. */
export function awardNextChange(award: AwardFacts, asOf: PlainDate): Date | null {
  const { validUntil, withdrawnOn } = award;
  const state = awardState(award, asOf);
  if (state === 'ingetrokken') return null;
  return earliest(
    withdrawnOn ? startOfAmsterdamDay(withdrawnOn) : null,
    state === 'geldig' ? endOfAmsterdamDay(validUntil) : null,
  );
}
