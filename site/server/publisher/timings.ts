/**
 * How long each phase of a run took, for health and benchmark.
 * @module
 */

/** Phases follow each other, so they add up to the time from the nudge to the new release. All in milliseconds. */
export interface Timings {
  /** From the first nudge of the run to its start; 0 when nobody nudged. */
  nudgeMs: number;
  /** Asking the CMS and fetching what differs. */
  syncMs: number;
  /** Rendering and hashing every file; changed ones are compressed and written meanwhile. */
  renderMs: number;
  /** What compression and writing still needed after the last page was rendered. */
  compressMs: number;
  /** Putting the release together: links, renames, flush, manifest. */
  writeMs: number;
  /** From the complete release to the one that visitors get. */
  swapMs: number;
}

export interface RunRecord extends Timings {
  startedAt: string;
  /** The release that this run made; null when nothing changed or it failed. */
  releaseId: string | null;
  changedFiles: number;
  files: number;
}

/** A stopwatch that gives the time since the last call. */
export function laps(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const ms = Math.round((now - last) * 10) / 10;
    last = now;
    return ms;
  };
}

/** The last `size` records, newest last. */
export class History {
  readonly #records: RunRecord[] = [];
  readonly #size: number;

  constructor(size = 50) {
    this.#size = size;
  }

  add(record: RunRecord): void {
    this.#records.push(record);
    if (this.#records.length > this.#size) this.#records.shift();
  }

  all(): readonly RunRecord[] {
    return this.#records;
  }
}
