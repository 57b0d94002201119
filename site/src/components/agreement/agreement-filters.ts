/**
 * Which afspraken a reader looks at, and how many there are of each.
 *
 * @module
 */
import { type AgreementState, agreementState, isSettled } from 'shared-types';
import type { Agreement, Content, PlainDate } from '../../content/model.ts';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { today } from '../text/time.ts';

interface Kind {
  value: string;
  label: string;
  holds: (state: AgreementState, day: PlainDate) => boolean;
}
const kinds: readonly Kind[] = [
  { value: 'te-laat', label: 'Te laat', holds: ({ late }) => late },
  {
    value: 'deze-maand',
    label: 'Deze maand klaar',
    holds: ({ dueOn, verdict }, day) => !isSettled(verdict) && dueOn?.slice(0, 7) === day.slice(0, 7),
  },
  {
    value: 'verschil-van-inzicht',
    label: 'Verschil van inzicht',
    holds: ({ verdict }) => verdict === 'verschil van inzicht',
  },
  { value: 'geen-reactie', label: 'Geen reactie', holds: ({ verdict }) => verdict.startsWith('geen reactie') },
  { value: 'loopt', label: 'Loopt', holds: ({ verdict }) => verdict === 'loopt' || verdict === 'nog niet begonnen' },
  { value: 'nagekomen', label: 'Nagekomen', holds: ({ verdict }) => verdict === 'nagekomen' },
  { value: 'vervallen', label: 'Vervallen', holds: ({ verdict }) => verdict === 'vervallen' },
];

export interface AgreementGroup {
  value: string;
  label: string;
  agreements: readonly Agreement[];
}

/** Every group, also one that is empty today: a shared link to it must not show something else. */
export const agreementGroups = perContentAsOf((content: Content, asOf: Date): AgreementGroup[] => {
  const day = today(asOf);
  const states = notWithdrawn(content.agreements).map((agreement) => ({
    agreement,
    state: agreementState(agreement, day),
  }));
  return kinds.map(({ value, label, holds }) => ({
    value,
    label,
    agreements: states.filter(({ state }) => holds(state, day)).map(({ agreement }) => agreement),
  }));
});
