/**
 * Which comparisons of versions have a page of their own. Any other two are compared on demand, at the address of the
 * form (`/statuut/vergelijk/?van=…&naar=…`).
 */
import { compareVersionNumbers } from 'shared-types';
import { notWithdrawn } from './not-withdrawn.ts';
import type { StatuteVersion } from './model.ts';

/** Up to this many versions every pair has a page (six); with more only a version and the one after it. */
const mostForAllPairs = 4;

/** The versions that can be compared, oldest first: a withdrawn one has no text any more. */
export function comparableVersions(versions: readonly StatuteVersion[]): StatuteVersion[] {
  return notWithdrawn(versions).toSorted((a, b) => compareVersionNumbers(a.number, b.number));
}

/** Pairs with a page, each from the older to the newer version. */
export function comparedPairs(versions: readonly StatuteVersion[]): [from: StatuteVersion, to: StatuteVersion][] {
  const ordered = comparableVersions(versions);
  const isAll = ordered.length <= mostForAllPairs;
  return ordered.flatMap((from, index) =>
    ordered.slice(index + 1, isAll ? undefined : index + 2).map((to): [StatuteVersion, StatuteVersion] => [from, to]),
  );
}
