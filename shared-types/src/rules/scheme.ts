/**
 * Whether money can be asked for: the state of a regeling, computed from its dates (design.md, "Scheme state").
 *
 * @module
 */
import { type PlainDate, addPlainDays, daysBetween, endOfAmsterdamDay, startOfAmsterdamDay } from './time.ts';

export interface SchemeFacts {
  readonly opensOn?: PlainDate | null;
  /** The last day on which one can apply. */
  readonly closesOn?: PlainDate | null;
}

export interface SchemeState {
  readonly state: 'nog niet open' | 'open' | 'sluit binnenkort' | 'gesloten';
  /** Only when it closes soon: days until the last day, that day itself being 0. */
  readonly daysLeft: number | null;
}

/** From this many days before its last day a regeling closes soon. */
export const closesSoonDays = 30;

/** The state on `asOf`. Without `opensOn` it is open already, without `closesOn` it stays open. */
export function schemeState({ opensOn, closesOn }: SchemeFacts, asOf: PlainDate): SchemeState {
  if (closesOn && asOf > closesOn) return { state: 'gesloten', daysLeft: null };
  if (opensOn && asOf < opensOn) return { state: 'nog niet open', daysLeft: null };
  if (!closesOn) return { state: 'open', daysLeft: null };
  const daysLeft = daysBetween(asOf, closesOn);
  return daysLeft <= closesSoonDays ? { state: 'sluit binnenkort', daysLeft } : { state: 'open', daysLeft: null };
}

/** When {@link schemeState} next answers something else; each midnight once it closes soon. */
export function schemeNextChange(scheme: SchemeFacts, asOf: PlainDate): Date | null {
  const { opensOn, closesOn } = scheme;
  switch (schemeState(scheme, asOf).state) {
    case 'gesloten':
      return null;
    case 'sluit binnenkort':
      return endOfAmsterdamDay(asOf);
    case 'open':
      return closesOn ? startOfAmsterdamDay(addPlainDays(closesOn, -closesSoonDays)) : null;
    case 'nog niet open':
      // A last day before the first one is an editor's mistake: then it goes from not yet open to closed.
      return startOfAmsterdamDay(opensBeforeClosing(opensOn, closesOn));
  }
}

function opensBeforeClosing(opensOn: PlainDate | null | undefined, closesOn: PlainDate | null | undefined): PlainDate {
  const opens = opensOn ?? '';
  const closed = closesOn ? addPlainDays(closesOn, 1) : opens;
  return closed < opens ? closed : opens;
}
