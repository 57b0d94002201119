/**
 * Giving up on work that takes too long, or that nobody waits for any more.
 * @module
 */

/**
 * Gives the work a signal that is aborted after `ms` or together with `stop`. Rejects then, also when the work does not
 * listen to its signal: nothing may hold the publisher's loop.
 */
export async function withinTime<T>(
  ms: number,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new Error(`No answer within ${ms} ms`)), ms);
  const signal = AbortSignal.any([stop, late.signal]);
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  try {
    return await Promise.race([work(signal), aborted]);
  } finally {
    clearTimeout(timer);
  }
}
