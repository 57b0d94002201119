/**
 * Counts of knelpunten that are too small to show (domain.md §4): under 3 it says "minder dan 3", and a total never
 * gives away by subtraction what its parts hide.
 *
 * @module
 */

/** The smallest count that is shown as a number. */
export const smallestShown = 3;
const largestHidden = smallestShown - 1;

/** What may be shown of a count: the number itself, a lower bound for a total, or that it is small. */
export type ShownCount =
  | { readonly kind: 'exact'; readonly count: number }
  | { readonly kind: 'at least'; readonly count: number }
  | { readonly kind: 'few' };

/** A count of its own, without parts that are shown as well. */
export function shownCount(count: number): ShownCount {
  return count < smallestShown ? { kind: 'few' } : { kind: 'exact', count };
}

/** One way in which a total falls apart into counts that are shown too: per year, per wijk. */
export interface Partition {
  /** Each part with its true count and what is shown of it. */
  readonly parts: readonly { readonly count: number; readonly shown: ShownCount }[];
  /** Whether nothing counts in two parts. A knelpunt has one year, but may lie in two wijken. */
  readonly isDisjoint: boolean;
}

/**
 * A total beside its parts. It is exact only when what the parts hide can't be worked out from it; else it is a lower
 * bound that follows from the parts that are shown, so that it tells nothing new.
 */
export function shownTotal(total: number, partitions: readonly Partition[]): ShownCount {
  if (total < smallestShown) return { kind: 'few' };
  if (partitions.every((partition) => hidesEnough(total, partition))) return { kind: 'exact', count: total };
  return { kind: 'at least', count: Math.max(smallestShown, ...partitions.map(lowerBound)) };
}

/**
 * Whether each hidden part keeps more than one possible count when the total is told. What remains for the hidden parts
 * together must itself not be small, and leave room in them: were they all full but one, then "at least" would say so.
 */
function hidesEnough(total: number, { parts }: Partition): boolean {
  // A part that gives only a lower bound hides something of its own parts: the total must not undo that.
  if (parts.some(({ shown }) => shown.kind === 'at least')) return false;
  const hidden = parts.filter(({ shown }) => shown.kind === 'few');
  const rest = total - sumShown(parts);
  if (hidden.length === 0 || rest === 0) return true;
  return rest >= smallestShown && rest <= hidden.length * largestHidden - 2;
}

function lowerBound({ parts, isDisjoint }: Partition): number {
  if (isDisjoint) return sumShown(parts);
  return Math.max(0, ...parts.map(({ shown }) => (shown.kind === 'few' ? 0 : shown.count)));
}

function sumShown(parts: Partition['parts']): number {
  return parts.reduce((sum, { shown }) => sum + (shown.kind === 'few' ? 0 : shown.count), 0);
}
