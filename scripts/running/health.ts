/**
 * Waiting until a process answers.
 *
 * @module
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Fault } from './faults.mjs';

export interface Health {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** Aborted when waiting has no use any more (the process ended, or we are stopping). */
  readonly signal: AbortSignal;
}

/** Resolves at the first 2xx; the usual start takes seconds, so it asks often. */
export async function waitUntilHealthy({ name, url, timeoutMs, signal }: Health): Promise<void> {
  const giveUpAt = Date.now() + timeoutMs;
  let last = 'no answer';
  while (Date.now() < giveUpAt) {
    signal.throwIfAborted();
    try {
      const response = await fetch(url, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]),
      });
      const text = await response.text();
      if (response.ok) return;
      last = `${response.status} ${text.slice(0, 300)}`;
    } catch (error) {
      signal.throwIfAborted();
      last = error instanceof Error ? error.message : String(error);
    }
    await pause(100, undefined, { signal });
  }
  throw new Fault(
    `The ${name} did not get ready within ${Math.round(timeoutMs / 1000)} s (${url}: ${last}). Its own lines above say why.`,
  );
}
