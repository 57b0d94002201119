/**
 * The order of status lines (domain.md §3.1). Lines are only ever added; the last one counts.
 *
 * @module
 */
import { type PlainDate, earliest, startOfAmsterdamDay } from './time.ts';

/** What orders a line. `sequence` is given by the CMS and never used twice. */
export interface OrderedLine {
  readonly date: PlainDate;
  readonly sequence: number;
  /** From this day on the line no longer counts: it was withdrawn (domain.md §3.3). */
  readonly withdrawnOn?: PlainDate | null;
}

/** Compares two lines: older first, by date and then by sequence. */
export function compareLines(a: OrderedLine, b: OrderedLine): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.sequence - b.sequence;
}

/** The lines that counted on `asOf`, oldest first; the given list stays as it is. */
export function linesOn<L extends OrderedLine>(lines: readonly L[], asOf: PlainDate): L[] {
  const isWithdrawn = ({ withdrawnOn }: L) => Boolean(withdrawnOn && withdrawnOn <= asOf);
  return lines.filter((line) => line.date <= asOf && !isWithdrawn(line)).toSorted(compareLines);
}

/** The line with the highest (date, sequence) on `asOf`, of those that `counts` lets through. */
export function lastLine<L extends OrderedLine>(
  lines: readonly L[],
  asOf: PlainDate,
  counts: (line: L) => boolean = () => true,
): L | null {
  return linesOn(lines, asOf).findLast(counts) ?? null;
}

/** When a line next starts or stops to count. The CMS refuses future dates, so mostly `null`. */
export function nextLineChange(lines: readonly OrderedLine[], asOf: PlainDate): Date | null {
  const days = lines.flatMap(({ date, withdrawnOn }) => [date, withdrawnOn ?? date]).filter((day) => day > asOf);
  return earliest(...days.map(startOfAmsterdamDay));
}
