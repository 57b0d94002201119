/**
 * Who gets a place: in order of arrival, and whoever fits. A group that is larger than what is free waits; a smaller one
 * behind it may go first, or places would stay empty while people want them (docs/decisions: intake).
 *
 * @module
 */

export interface Party {
  /** How many people come. */
  people: number;
}

/** @param capacity `null`: as many as come */
export function fits(capacity: number | null, taken: number, { people }: Party): boolean {
  return capacity === null || people <= capacity - taken;
}

/**
 * Who moves up now.
 *
 * @param waiting in order of arrival
 * @returns those who get a place, in order of arrival
 */
export function whoMovesUp<Waiting extends Party>(
  capacity: number | null,
  taken: number,
  waiting: readonly Waiting[],
): Waiting[] {
  let sum = taken;
  return waiting.filter((party) => {
    if (!fits(capacity, sum, party)) return false;
    sum += party.people;
    return true;
  });
}
