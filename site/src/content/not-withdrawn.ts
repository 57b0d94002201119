/**
 * Lists of the record without what was withdrawn, and what was withdrawn. A withdrawn entry keeps its own page, but is
 * no normal row any more: it counts in no number but its own.
 */
import type { Withdrawable } from './model.ts';

interface Split<T> {
  standing: readonly T[];
  withdrawn: readonly T[];
}
const made = new WeakMap<readonly Withdrawable[], Split<Withdrawable>>();

/** Worked out once per list; a list without withdrawn entries is given back as it is. */
function split<T extends Withdrawable>(list: readonly T[]): Split<T> {
  let parts = made.get(list) as Split<T> | undefined;
  if (!parts) {
    const withdrawn = list.filter(({ withdrawnOn }) => withdrawnOn);
    parts = { standing: withdrawn.length === 0 ? list : list.filter(({ withdrawnOn }) => !withdrawnOn), withdrawn };
    made.set(list, parts);
  }
  return parts;
}

/** The entries that still stand. */
export const notWithdrawn = <T extends Withdrawable>(list: readonly T[]): readonly T[] => split(list).standing;

/** The entries that were withdrawn: date and reason are all that is left of them. */
export const withdrawn = <T extends Withdrawable>(list: readonly T[]): readonly T[] => split(list).withdrawn;
