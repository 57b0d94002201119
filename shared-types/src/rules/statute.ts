/**
 * From when until when a version of a statute holds (domain.md §3.4). Only `validFrom` is written down: the end
 * follows from the next version, so versions can't overlap.
 *
 * @module
 */
import type { VersionStatus } from '../vocabulary.ts';
import { type PlainDate, addPlainDays, earliest, startOfAmsterdamDay } from './time.ts';

export interface VersionFacts {
  /** `1.0`, `1.1` … : 1.10 comes after 1.9. */
  readonly number: string;
  readonly status: VersionStatus;
  readonly validFrom?: PlainDate | null;
}

export interface Validity {
  readonly from: PlainDate;
  /** The last day on which it holds; `null` while no next version is known. */
  readonly until: PlainDate | null;
}

export type VersionState = 'concept' | 'nog niet geldig' | 'geldig' | 'vervangen';

/** Compares two version numbers part by part. */
export function compareVersionNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const parts = Math.max(left.length, right.length);
  for (let i = 0; i < parts; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The days on which `version` holds among all versions of its statute; `null` when it never does: a concept, a version
 * without a date, or one whose place a higher number takes on the very same day.
 */
export function versionValidity<V extends VersionFacts>(version: V, versions: readonly V[]): Validity | null {
  const ordered = inForce(versions);
  const index = ordered.findIndex(({ number }) => number === version.number);
  const from = ordered[index]?.validFrom;
  if (!from) return null;
  const next = ordered[index + 1]?.validFrom;
  if (next === from) return null;
  return { from, until: next ? addPlainDays(next, -1) : null };
}

/** The version that holds on `asOf`; `null` before the first one. */
export function currentVersion<V extends VersionFacts>(versions: readonly V[], asOf: PlainDate): V | null {
  return inForce(versions).findLast(({ validFrom }) => validFrom <= asOf) ?? null;
}

/** What a reader must know first about a version: does it hold on `asOf`? */
export function versionState<V extends VersionFacts>(
  version: V,
  versions: readonly V[],
  asOf: PlainDate,
): VersionState {
  if (version.status === 'concept') return 'concept';
  if (currentVersion(versions, asOf)?.number === version.number) return 'geldig';
  return version.validFrom && version.validFrom <= asOf ? 'vervangen' : 'nog niet geldig';
}

/** When {@link currentVersion} next answers something else. */
export function statuteNextChange(versions: readonly VersionFacts[], asOf: PlainDate): Date | null {
  const coming = inForce(versions).filter(({ validFrom }) => validFrom > asOf);
  return earliest(...coming.map(({ validFrom }) => startOfAmsterdamDay(validFrom)));
}

function inForce<V extends VersionFacts>(versions: readonly V[]): (V & { validFrom: PlainDate })[] {
  return versions
    .filter((v): v is V & { validFrom: PlainDate } => v.status !== 'concept' && Boolean(v.validFrom))
    .toSorted((a, b) => daysApart(a.validFrom, b.validFrom) || compareVersionNumbers(a.number, b.number));
}

function daysApart(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
