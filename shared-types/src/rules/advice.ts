/**
 * The clock of an advies: computed, never typed (domain.md §3.6).
 *
 * @module
 */
import { type PlainDate, daysBetween, endOfAmsterdamDay, startOfAmsterdamDay } from './time.ts';

export interface AdviceFacts {
  readonly sentOn?: PlainDate | null;
  readonly replyDueOn?: PlainDate | null;
  readonly repliedOn?: PlainDate | null;
}

export interface AdviceClock {
  readonly state: 'nog niet verstuurd' | 'loopt' | 'te laat' | 'beantwoord';
  /** Days from sending until the reply, or until `asOf` while there is none; `null` before it was sent. */
  readonly daysRunning: number | null;
  /** Days past the date on which a reply was due, also when the reply came after it; 0 when on time. */
  readonly daysLate: number;
  /** Days until a reply is due; `null` without a due date, when late or answered. */
  readonly daysLeft: number | null;
}

/** How the clock of an advies stands on `asOf`. A reply counts from its own day on. */
export function adviceClock(advice: AdviceFacts, asOf: PlainDate): AdviceClock {
  const { sentOn, replyDueOn, repliedOn } = advice;
  if (!sentOn || sentOn > asOf) {
    return { state: 'nog niet verstuurd', daysRunning: null, daysLate: 0, daysLeft: null };
  }
  const answered = Boolean(repliedOn && repliedOn <= asOf);
  const until = answered && repliedOn ? repliedOn : asOf;
  const daysLate = replyDueOn ? Math.max(0, daysBetween(replyDueOn, until)) : 0;
  const running = daysLate > 0 ? 'te laat' : 'loopt';
  return {
    state: answered ? 'beantwoord' : running,
    daysRunning: daysBetween(sentOn, until),
    daysLate,
    daysLeft: answered || !replyDueOn || daysLate > 0 ? null : daysBetween(asOf, replyDueOn),
  };
}

/** When {@link adviceClock} next answers something else: each midnight while it runs, never once it is answered. */
export function adviceNextChange(advice: AdviceFacts, asOf: PlainDate): Date | null {
  const { state } = adviceClock(advice, asOf);
  if (state === 'beantwoord') return null;
  if (state === 'nog niet verstuurd') {
    return advice.sentOn ? startOfAmsterdamDay(advice.sentOn) : null;
  }
  return endOfAmsterdamDay(asOf);
}
