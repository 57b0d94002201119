/**
 * Where a knelpunt stands: gemeld → onderzocht → in gesprek → afspraak → opgelost (domain.md §3.1).
 *
 * @module
 */
import type { KnelpuntStatus } from '../vocabulary.ts';
import { type OrderedLine, lastLine, nextLineChange } from './lines.ts';
import type { PlainDate } from './time.ts';

export interface KnelpuntLine extends OrderedLine {
  readonly status: KnelpuntStatus;
}

/** The current status: that of the line with the highest (date, sequence). Before the first line: `gemeld`. */
export function knelpuntStatus(lines: readonly KnelpuntLine[], asOf: PlainDate): KnelpuntStatus {
  return lastLine(lines, asOf)?.status ?? 'gemeld';
}

/** Whether a status is an ending: nothing is expected to follow. */
export function isKnelpuntClosed(status: KnelpuntStatus): boolean {
  return status === 'opgelost' || status === 'deels opgelost' || status === 'gesloten zonder oplossing';
}

/** When {@link knelpuntStatus} may next answer something else. */
export function knelpuntNextChange(lines: readonly KnelpuntLine[], asOf: PlainDate): Date | null {
  return nextLineChange(lines, asOf);
}
