/**
 * Which afspraken a reader looks at, and how many there are of each.
 *
 * @module
 */
import { type AgreementState, agreementState } from 'shared-types';
import type { Agreement, Content } from '../../content/model.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { today } from '../text/time.ts';

const kinds: readonly { value: string; label: string; holds: (state: AgreementState) => boolean }[] = [
  { value: 'te-laat', label: 'Te laat', holds: ({ late }) => late },
  {
    value: 'verschil-van-inzicht',
    label: 'Verschil van inzicht',
    holds: ({ verdict }) => verdict === 'verschil van inzicht',
  },
  { value: 'geen-reactie', label: 'Geen reactie', holds: ({ verdict }) => verdict.startsWith('geen reactie') },
  { value: 'loopt', label: 'Loopt', holds: ({ verdict }) => verdict === 'loopt' || verdict === 'nog niet begonnen' },
  { value: 'nagekomen', label: 'Nagekomen', holds: ({ verdict }) => verdict === 'nagekomen' },
];

export interface AgreementGroup {
  value: string;
  label: string;
  agreements: readonly Agreement[];
}

/** The groups that have something in them. */
export const agreementGroups = perContentAsOf((content: Content, asOf: Date): AgreementGroup[] => {
  const states = content.agreements.map((agreement) => ({ agreement, state: agreementState(agreement, today(asOf)) }));
  return kinds
    .map(({ value, label, holds }) => ({
      value,
      label,
      agreements: states.filter(({ state }) => holds(state)).map(({ agreement }) => agreement),
    }))
    .filter(({ agreements }) => agreements.length > 0);
});
