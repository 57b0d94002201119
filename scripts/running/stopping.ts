/**
 * The one way in which our scripts are told to stop.
 *
 * @module
 */

/**
 * Aborts at Ctrl-C, SIGTERM, a closed terminal, or when who started us is gone. The reason is a word for the log.
 * Later signals change nothing: a stop is under way.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(new Stopped(name)));
  }
  if (process.channel) {
    process.channel.unref();
    process.once('disconnect', () => controller.abort(new Stopped('its parent ended')));
  }
  // A terminal that is gone must not break the stop itself.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}

/** We were asked to stop: not a fault. */
export class Stopped extends Error {}

/** Resolves when a stop is asked, at once when it has been. */
export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
