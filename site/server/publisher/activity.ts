/**
 * What the publisher is doing at this moment, for who waits for it.
 * @module
 */
import type { RunProgress } from './status.ts';

const nothing = () => 0;

export class Activity {
  #now: { phase: RunProgress['phase']; since: Date; made: () => number } | null = null;

  /** @param made how many files there are by now; asked when somebody looks, so that counting costs nothing */
  begin(phase: RunProgress['phase'], made: () => number = nothing): void {
    this.#now = { phase, since: this.#now?.since ?? new Date(), made };
  }

  end(): void {
    this.#now = null;
  }

  /** @param expected how many files the release before has */
  progress(expected: number | null): RunProgress | null {
    if (!this.#now) return null;
    const { phase, since, made } = this.#now;
    return { phase, since: since.toISOString(), made: made(), expected };
  }
}
