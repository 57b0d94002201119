/**
 * Where a workshop or meeting stands in time, and whether one can still sign up.
 *
 * @module
 */
import type { RegistrationKind } from '../vocabulary.ts';

export interface EventFacts {
  /** Moments, ISO 8601. */
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
  readonly cancelled?: boolean | null;
}

export type EventState = 'komt' | 'bezig' | 'voorbij' | 'afgelast';

/**
 * When it is over. An end that lies before the start is a slip of the pen: a visitor must still find the event until it
 * starts.
 */
export function eventEnd({ startsAt, endsAt }: EventFacts): Date {
  return new Date(Math.max(+new Date(startsAt), +new Date(endsAt)));
}

/** The state at a moment. It is over at its end sharp; what was cancelled stays cancelled. */
export function eventState(event: EventFacts, asOf: Date): EventState {
  if (event.cancelled) return 'afgelast';
  if (+asOf >= +eventEnd(event)) return 'voorbij';
  return +asOf < +new Date(event.startsAt) ? 'komt' : 'bezig';
}

/** When {@link eventState} next answers something else. */
export function eventNextChange(event: EventFacts, asOf: Date): Date | null {
  switch (eventState(event, asOf)) {
    case 'komt':
      return new Date(event.startsAt);
    case 'bezig':
      return eventEnd(event);
    default:
      return null;
  }
}

export interface SeatFacts {
  /** `null`: as many as come. */
  readonly capacity?: number | null;
  /** Confirmed people. */
  readonly taken: number;
}

export interface Seats {
  /** Places left, never below 0; `null` without a limit. */
  readonly free: number | null;
  readonly full: boolean;
}

/** How many places are left. Fewer places than people (capacity lowered later) is full, not negative. */
export function seats({ capacity, taken }: SeatFacts): Seats {
  if (capacity === null || capacity === undefined) return { free: null, full: false };
  const free = Math.max(0, capacity - taken);
  return { free, full: free === 0 };
}

export interface RegistrationFacts extends EventFacts, SeatFacts {
  readonly registration: RegistrationKind;
  readonly registrationClosesAt?: Date | string | null;
}

export type RegistrationState = 'niet nodig' | 'open' | 'wachtlijst' | 'gesloten';

/** Whether one can sign up at a moment. Registration ends at `registrationClosesAt`, and at the start at the latest. */
export function registrationState(workshop: RegistrationFacts, asOf: Date): RegistrationState {
  if (workshop.registration === 'niet nodig') return 'niet nodig';
  if (workshop.registration === 'gesloten' || workshop.cancelled) return 'gesloten';
  if (+asOf >= closesAt(workshop)) return 'gesloten';
  return seats(workshop).full ? 'wachtlijst' : 'open';
}

/** When {@link registrationState} next answers something else by time alone. */
export function registrationNextChange(workshop: RegistrationFacts, asOf: Date): Date | null {
  const state = registrationState(workshop, asOf);
  return state === 'open' || state === 'wachtlijst' ? new Date(closesAt(workshop)) : null;
}

function closesAt({ startsAt, registrationClosesAt }: RegistrationFacts): number {
  const start = +new Date(startsAt);
  return registrationClosesAt ? Math.min(start, +new Date(registrationClosesAt)) : start;
}
