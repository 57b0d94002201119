/**
 * Which two versions an address asks for.
 *
 * @module
 */
import { comparableVersions } from '../../../content/compared-versions.ts';
import type { Statute, StatuteVersion } from '../../../content/model.ts';

export interface Asked {
  from: StatuteVersion;
  to: StatuteVersion;
}

/** `undefined` when one of the two is no version that can be compared. */
export function askedVersions(
  statute: Statute | undefined,
  from: string | null | undefined,
  to: string | null | undefined,
): Asked | undefined {
  const versions = comparableVersions(statute?.versions ?? []);
  const find = (number: string | null | undefined) => versions.find((version) => version.number === number);
  const [one, other] = [find(from), find(to)];
  return one && other && { from: one, to: other };
}
