/**
 * Where an afspraak stands: verdict, due date and lateness (domain.md §3.2).
 *
 * @module
 */
import {
  type AgreementLine,
  type Bridge,
  type Verdict,
  type VoiceStatuses,
  bridgeOf,
  verdictOf,
  voiceStatuses,
} from './agreement-voices.ts';
import { lastLine, nextLineChange } from './lines.ts';
import { type PlainDate, daysBetween, earliest, endOfAmsterdamDay } from './time.ts';

export interface AgreementFacts {
  readonly dueOn?: PlainDate | null;
  readonly statusLines: readonly AgreementLine[];
}

export interface AgreementState {
  readonly voices: VoiceStatuses;
  readonly verdict: Verdict;
  readonly bridge: Bridge;
  /** The date as promised at first; it stays visible. */
  readonly firstDueOn: PlainDate | null;
  /** The date that counts now: the newest `newDueOn`, else the first. */
  readonly dueOn: PlainDate | null;
  /** Days past {@link dueOn}; 0 when on time, without a date, or when the verdict is nagekomen or vervallen. */
  readonly daysLate: number;
  readonly late: boolean;
}

/** Everything that follows from an afspraak and its lines on `asOf`. */
export function agreementState(agreement: AgreementFacts, asOf: PlainDate): AgreementState {
  const voices = voiceStatuses(agreement.statusLines, asOf);
  const verdict = verdictOf(voices);
  const dueOn = effectiveDueOn(agreement, asOf);
  const daysLate = isSettled(verdict) || !dueOn ? 0 : Math.max(0, daysBetween(dueOn, asOf));
  return {
    voices,
    verdict,
    bridge: bridgeOf(voices),
    firstDueOn: agreement.dueOn ?? null,
    dueOn,
    daysLate,
    late: daysLate > 0,
  };
}

/** The `newDueOn` of the last line that has one, whoever said it; else the date as promised at first. */
export function effectiveDueOn(agreement: AgreementFacts, asOf: PlainDate): PlainDate | null {
  const moved = lastLine(agreement.statusLines, asOf, (line) => Boolean(line.newDueOn));
  return moved?.newDueOn ?? agreement.dueOn ?? null;
}

/** Whether a verdict ends the matter, so that a due date no longer counts. */
export function isSettled(verdict: Verdict): boolean {
  return verdict === 'nagekomen' || verdict === 'vervallen';
}

/** When {@link agreementState} may next answer something else: a new line, the due date passing, a day more late. */
export function agreementNextChange(agreement: AgreementFacts, asOf: PlainDate): Date | null {
  const { verdict, dueOn } = agreementState(agreement, asOf);
  const nextLine = nextLineChange(agreement.statusLines, asOf);
  if (isSettled(verdict) || !dueOn) return nextLine;
  return earliest(nextLine, endOfAmsterdamDay(dueOn >= asOf ? dueOn : asOf));
}
