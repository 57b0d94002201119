/**
 * Where an actiepunt of a report stands.
 *
 * @module
 */
import { type PlainDate, daysBetween, earliest, endOfAmsterdamDay, startOfAmsterdamDay } from './time.ts';

export interface ActionItemFacts {
  readonly dueOn?: PlainDate | null;
  readonly doneOn?: PlainDate | null;
}

export interface ActionItemState {
  readonly state: 'open' | 'te laat' | 'gedaan';
  /** Days past the due date; 0 when on time or done. */
  readonly daysLate: number;
}

/** The state on `asOf`. It is late from the day after its due date. */
export function actionItemState({ dueOn, doneOn }: ActionItemFacts, asOf: PlainDate): ActionItemState {
  if (doneOn && doneOn <= asOf) return { state: 'gedaan', daysLate: 0 };
  const daysLate = dueOn ? Math.max(0, daysBetween(dueOn, asOf)) : 0;
  return { state: daysLate > 0 ? 'te laat' : 'open', daysLate };
}

/** When {@link actionItemState} next answers something else; each midnight while it is late. */
export function actionItemNextChange(item: ActionItemFacts, asOf: PlainDate): Date | null {
  const { dueOn, doneOn } = item;
  if (actionItemState(item, asOf).state === 'gedaan') return null;
  return earliest(
    doneOn ? startOfAmsterdamDay(doneOn) : null,
    dueOn ? endOfAmsterdamDay(dueOn >= asOf ? dueOn : asOf) : null,
  );
}
