/**
 * Whether an initiative carries the keurmerk now.
 *
 * @module
 */
import { awardState } from 'shared-types';
import type { Initiative, KeurmerkAward, PlainDate } from '../../content/model.ts';

/** The award that is valid on `day`, the one that lasts longest first. */
export function validAward({ awards }: Initiative, day: PlainDate): KeurmerkAward | undefined {
  return awards
    .filter((award) => awardState(award, day) === 'geldig')
    .sort((a, b) => b.validUntil.localeCompare(a.validUntil))[0];
}
