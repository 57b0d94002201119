/**
 * The yearly summaries of the register, worked out once per snapshot and moment.
 *
 * @module
 */
import { agreementYears } from 'shared-types';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { today } from '../text/time.ts';

export const yearsOf = perContentAsOf((content, asOf) => agreementYears(notWithdrawn(content.agreements), today(asOf)));
