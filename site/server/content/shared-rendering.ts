/**
 * Rendering every page, shared between this thread and a helper: each takes from its own end of the list until they
 * meet. Which thread makes a page makes no difference to its bytes.
 *
 * @module
 */
import { setImmediate } from 'node:timers/promises';
import type { PageInput } from '../../src/content/page-input.ts';
import type { HelperPage } from './helper-messages.ts';
import type { PageRenderer, RenderedPage } from './page-renderer.ts';

/** Small enough that both are ready at the same time, large enough that asking costs little. */
const PAGES_PER_REQUEST = 50;

/** Asked ahead, so that the helper never waits for this thread. */
const REQUESTS_AHEAD = 2;

/** How long this thread renders before it hears what arrived. */
const TURN_MS = 4;

export interface SharedRendering {
  renderer: PageRenderer;
  input: PageInput;
  /** Renders pages elsewhere; rejects when it can't. */
  help: ((addresses: string[]) => Promise<HelperPage[]>) | undefined;
  /** Told once when the helper fails; this thread then makes the pages. */
  onHelperFault: (error: unknown) => void;
}

/** Every page of the input, as soon as it is there, in no particular order. */
export async function* renderShared({
  renderer,
  input,
  help,
  onHelperFault,
}: SharedRendering): AsyncGenerator<RenderedPage | HelperPage> {
  const waiting = [...input.addresses];
  const arrived: HelperPage[] = [];
  const asked = new Set<Promise<void>>();
  let helper = help;
  let turnedAt = performance.now();
  /** Index of the first address that nobody has taken; the helper takes from the other end. */
  let next = 0;

  const ask = () => {
    while (helper && asked.size < REQUESTS_AHEAD && waiting.length - next > PAGES_PER_REQUEST) {
      const addresses = waiting.splice(-PAGES_PER_REQUEST);
      const request: Promise<void> = helper(addresses)
        .then(
          (pages) => void arrived.push(...pages),
          (error: unknown) => {
            if (helper) onHelperFault(error);
            helper = undefined;
            waiting.push(...addresses);
          },
        )
        .finally(() => asked.delete(request));
      asked.add(request);
    }
  };

  while (next < waiting.length || asked.size > 0 || arrived.length > 0) {
    ask();
    yield* arrived.splice(0);
    const address = waiting[next];
    if (address === undefined) {
      if (asked.size > 0) await Promise.race(asked); // all is taken: the rest comes from the helper
      continue;
    }
    next += 1;
    yield await renderer.page(address, input);
    // Rendering never leaves this turn of the event loop by itself, and the helper's answers wait outside.
    if (asked.size > 0 && performance.now() - turnedAt > TURN_MS) {
      await setImmediate();
      turnedAt = performance.now();
    }
  }
}
