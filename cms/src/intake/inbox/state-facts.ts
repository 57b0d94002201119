import { addPlainMonths, amsterdamDate } from 'shared-types';
import { forms, spamKeptMonths } from 'shared-types/forms';
import type { StoredSubmission } from './stored-submission';

type Facts = Pick<StoredSubmission, 'state' | 'handledAt' | 'wipeAfter'>;

/** What follows from a state: since when it is settled, and the day after which its personal data goes. */
export function stateFacts(state: StoredSubmission['state'], { kind }: StoredSubmission, now: Date): Facts {
  const today = amsterdamDate(now);
  if (state === 'afgerond')
    return { state, handledAt: now.toISOString(), wipeAfter: addPlainMonths(today, forms[kind].keptMonths) };
  if (state === 'spam') return { state, handledAt: null, wipeAfter: addPlainMonths(today, spamKeptMonths) };
  return { state, handledAt: null, wipeAfter: null };
}
