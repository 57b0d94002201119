import { addPlainMonths, amsterdamDate } from 'shared-types';
import { forms } from 'shared-types/forms';
import { SPAM_KEPT_MONTHS } from '../submission';
import type { StoredSubmission } from './stored-submission';

type Facts = Pick<StoredSubmission, 'state' | 'handledAt' | 'wipeAfter'>;

/** What follows from a state: since when it is settled, and the day after which its personal data goes. */
export function stateFacts(state: StoredSubmission['state'], { kind }: StoredSubmission, now: Date): Facts {
  const today = amsterdamDate(now);
  if (state === 'afgerond')
    return { state, handledAt: now.toISOString(), wipeAfter: addPlainMonths(today, forms[kind].keptMonths) };
  if (state === 'spam') return { state, handledAt: null, wipeAfter: addPlainMonths(today, SPAM_KEPT_MONTHS) };
  return { state, handledAt: null, wipeAfter: null };
}
