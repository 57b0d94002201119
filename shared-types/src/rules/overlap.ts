/**
 * Which workshops and meetings are held at the same time (domain.md §3.7). It warns and never stops anybody.
 *
 * @module
 */

/** An event as somebody is still writing it: times may be missing. */
export interface Occasion {
  /** The documentId; without one the event is new, and is the same as no other. */
  readonly id?: string | null;
  /** Moments, ISO 8601. */
  readonly startsAt?: Date | string | null;
  /** Without an end, or with one before the start, the event counts at its start only. */
  readonly endsAt?: Date | string | null;
  readonly cancelled?: boolean | null;
}

/**
 * Whether two events are held at the same time. One that begins when the other ends does not overlap it; one without an
 * end does when its start falls within the other. What is cancelled, or has no start yet, overlaps nothing.
 */
export function overlaps(one: Occasion, other: Occasion): boolean {
  const first = span(one);
  const second = span(other);
  if (!first || !second) return false;
  return first.start === second.start || (first.start < second.end && second.start < first.end);
}

/** The other events at the time of this one, by when they start. The event itself is never among them. */
export function overlapping<Other extends Occasion>(event: Occasion, others: readonly Other[]): Other[] {
  return others
    .filter((other) => !isSame(event, other) && overlaps(event, other))
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function span(event: Occasion): { start: number; end: number } | null {
  const start = startOf(event);
  if (event.cancelled || Number.isNaN(start)) return null;
  const end = +new Date(event.endsAt ?? Number.NaN);
  return { start, end: Number.isNaN(end) ? start : Math.max(start, end) };
}

const startOf = ({ startsAt }: Occasion): number => +new Date(startsAt ?? Number.NaN);

const isSame = (one: Occasion, other: Occasion): boolean => Boolean(one.id) && one.id === other.id;
