/**
 * What the CMS said lately, by key: for the visitor who waits for the number, and the one who presses twice.
 * @module
 */

/** Somebody who goes back and sends again does so within the hour; on a busy day these are some thousands. */
const mostRemembered = 5_000;

export class RecentOutcomes<T extends object> {
  readonly #outcomes = new Map<string, T>();
  readonly #waiters = new Map<string, Set<(outcome: T) => void>>();

  of(key: string): T | undefined {
    return this.#outcomes.get(key);
  }

  set(key: string, outcome: T): void {
    this.#outcomes.set(key, outcome);
    const oldest = this.#outcomes.keys().next();
    if (this.#outcomes.size > mostRemembered && !oldest.done) this.#outcomes.delete(oldest.value);
    for (const tell of this.#waiters.get(key) ?? []) tell(outcome);
    this.#waiters.delete(key);
  }

  /** As if nothing had been said of it. */
  forget(key: string): void {
    this.#outcomes.delete(key);
  }

  /** The outcome, now or within `timeoutMs`; `null` when it does not come. */
  async wait(key: string, timeoutMs: number): Promise<T | null> {
    const known = this.#outcomes.get(key);
    if (known || timeoutMs <= 0) return known ?? null;
    return new Promise((resolve) => {
      const waiters = this.#waiters.get(key) ?? new Set();
      this.#waiters.set(key, waiters);
      const timer = setTimeout(() => {
        waiters.delete(tell);
        if (waiters.size === 0) this.#waiters.delete(key);
        resolve(null);
      }, timeoutMs);
      const tell = (outcome: T) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      waiters.add(tell);
    });
  }
}
