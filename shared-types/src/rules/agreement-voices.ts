/**
 * What the two voices of an afspraak say, and what follows from it (domain.md §3.2).
 *
 * @module
 */
import type { AgreementStatus, Voice } from '../vocabulary.ts';
import { type OrderedLine, lastLine } from './lines.ts';
import type { PlainDate } from './time.ts';

export interface AgreementLine extends OrderedLine {
  readonly voice: Voice;
  readonly status: AgreementStatus;
  readonly newDueOn?: PlainDate | null;
}

/** The two parties of whom the record keeps what they say. Participiënter keeps the record and has no say in it. */
export type Speaker = Exclude<Voice, 'Participiënter'>;
export const speakers = ['gemeente', 'initiatiefnemers'] as const satisfies readonly Speaker[];

/** Verdicts in the order in which they are tried; the first that holds is the verdict. */
export const verdicts = [
  'nagekomen',
  'vervallen',
  'geen reactie van de gemeente',
  'geen reactie van de initiatiefnemers',
  'verschil van inzicht',
  'nog niet begonnen',
  'loopt',
] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * The bridge between the voices: down (`closed`) when both say the same, up (`open`) when they differ, half a bridge
 * on the bank that speaks (`left` is the gemeente, `right` the initiatiefnemers), `none` when both are silent.
 */
export type Bridge = 'closed' | 'open' | 'left' | 'right' | 'none';

/** Per voice its last line on `asOf`; `null` when it has said nothing yet. */
export function voiceLines<L extends AgreementLine>(lines: readonly L[], asOf: PlainDate): Record<Speaker, L | null> {
  return {
    gemeente: lastLine(lines, asOf, (line) => line.voice === 'gemeente'),
    initiatiefnemers: lastLine(lines, asOf, (line) => line.voice === 'initiatiefnemers'),
  };
}

/** Per voice its status on `asOf`; `null` when it has said nothing yet, which is not the same as `geen reactie`. */
export type VoiceStatuses = Record<Speaker, AgreementStatus | null>;

export function voiceStatuses(lines: readonly AgreementLine[], asOf: PlainDate): VoiceStatuses {
  const { gemeente, initiatiefnemers } = voiceLines(lines, asOf);
  return {
    gemeente: gemeente?.status ?? null,
    initiatiefnemers: initiatiefnemers?.status ?? null,
  };
}

/**
 * The verdict on an afspraak. A voice that has said nothing yet was not asked: it can't differ, nor be silent.
 * When both were asked and stayed silent, the gemeente is named; the page shows both voices beside it.
 */
export function verdictOf({ gemeente, initiatiefnemers }: VoiceStatuses): Verdict {
  const agree = gemeente === initiatiefnemers;
  if (agree && (gemeente === 'nagekomen' || gemeente === 'vervallen')) return gemeente;
  if (gemeente === 'geen reactie') return 'geen reactie van de gemeente';
  if (initiatiefnemers === 'geen reactie') return 'geen reactie van de initiatiefnemers';
  if (gemeente && initiatiefnemers && !agree) return 'verschil van inzicht';
  const said = gemeente ?? initiatiefnemers ?? 'nog niet begonnen';
  return said === 'nog niet begonnen' ? 'nog niet begonnen' : 'loopt';
}

/** How the bridge stands (design.md, "Two-voice agreement row"). */
export function bridgeOf({ gemeente, initiatiefnemers }: VoiceStatuses): Bridge {
  const left = gemeente !== null && gemeente !== 'geen reactie';
  const right = initiatiefnemers !== null && initiatiefnemers !== 'geen reactie';
  if (left && right) return gemeente === initiatiefnemers ? 'closed' : 'open';
  if (left) return 'left';
  return right ? 'right' : 'none';
}
