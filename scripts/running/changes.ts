/**
 * Waiting for somebody to save a file.
 *
 * @module
 */
import { existsSync, watch } from 'node:fs';

/** Changes under some folders, folded: however many files are saved at once, it is one change. */
export class Changes {
  #waiting: (() => void) | null = null;
  #seen = false;

  /** Tests are not part of what runs. Stops watching when `signal` aborts. */
  constructor(folders: readonly string[], signal: AbortSignal) {
    for (const folder of folders.filter((path) => existsSync(path))) {
      watch(folder, { recursive: true, signal }, (_, name) => {
        if (!name || !/\.test\.|\.test-support\.|(^|[/\\])\./.test(name)) this.#see();
      });
    }
  }

  /**
   * Resolves at the next change, or at once when one came since the last call; then waits until it has been quiet
   * for `quietMs`, for editors write a file in several steps.
   */
  async next(quietMs = 150): Promise<void> {
    if (!this.#seen) await this.#change();
    do {
      this.#seen = false;
      await new Promise((resolve) => setTimeout(resolve, quietMs));
    } while (this.#seen);
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  #see(): void {
    this.#seen = true;
    this.#waiting?.();
    this.#waiting = null;
  }
}
