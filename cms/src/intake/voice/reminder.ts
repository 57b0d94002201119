import {
  addPlainDays,
  addPlainMonths,
  type AgreementState,
  amsterdamDate,
  isSettled,
  type PlainDate,
} from 'shared-types';
import type { VoiceRequest } from './voice-request';

/** How long before and after the date that counts the municipality is reminded. */
const MONTHS_BEFORE = 1;
const DAYS_AFTER = 7;
/** A CMS that was off for longer lets the reminder after the date go. */
const LATEST_DAYS_AFTER = 37;

export interface Reminder {
  occasion: 'vooraf' | 'achteraf';
  /** The due date that it is about: a new one brings new reminders. */
  dueOn: PlainDate;
}

/**
 * Which reminder is due on `today`: a month before the newest due date, or a week after it.
 *
 * Not when the matter is settled, nobody was ever asked, it was asked since the moment came (a reminder is a question
 * too), or it was answered for that moment: since the month began, or since the date itself.
 *
 * @param asked every question about this afspraak
 */
export function reminderDue(
  { verdict, dueOn }: Pick<AgreementState, 'verdict' | 'dueOn'>,
  asked: readonly Pick<VoiceRequest, 'askedAt' | 'answeredAt'>[],
  today: PlainDate,
): Reminder | null {
  if (!dueOn || isSettled(verdict) || asked.length === 0) return null;
  const before = addPlainMonths(dueOn, -MONTHS_BEFORE);
  const moments = [
    { occasion: 'vooraf', from: before, until: dueOn, answeredFrom: before },
    {
      occasion: 'achteraf',
      from: addPlainDays(dueOn, DAYS_AFTER),
      until: addPlainDays(dueOn, LATEST_DAYS_AFTER),
      answeredFrom: dueOn,
    },
  ] as const;
  const moment = moments.find(({ from, until }) => from <= today && today <= until);
  if (!moment) return null;
  const isSettledFor = asked.some(
    ({ askedAt, answeredAt }) =>
      amsterdamDate(askedAt) >= moment.from || (answeredAt && amsterdamDate(answeredAt) >= moment.answeredFrom),
  );
  return isSettledFor ? null : { occasion: moment.occasion, dueOn };
}
