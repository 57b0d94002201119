/**
 * Sharing the one thread with visitors: long work stops now and then so that requests get their turn.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** A visitor notices nothing of a wait this long. */
const turnMs = 10;

/** Gives a function to await between steps of long work; most calls cost nothing. */
export function fairTurns(): () => Promise<void> | undefined {
  let since = process.hrtime.bigint();
  return () => {
    if (process.hrtime.bigint() - since < BigInt(turnMs * 1_000_000)) return undefined;
    return nextTurn().then(() => {
      since = process.hrtime.bigint();
    });
  };
}
