import { expect, it } from 'vitest';
import { AfterSwap } from './after-swap/after-swap.ts';
import type { RenderedFile } from './publisher/ports.ts';
import { publishContent } from './publisher/run.ts';
import { ReleaseStore } from './releases/store.ts';
import { longText, needed, silent } from './test-support/fixture-site.ts';
import { temporaryFolder } from './test-support/temporary-folder.ts';

it('one changed page among 10,000 is live within half a second, rendering not counted', async () => {
  const pages = Array.from({ length: 10_000 }, (_, n) => longText(`i${n}`));
  const compiled = {
    *files(): Generator<RenderedFile> {
      for (const [path, body] of Object.entries(needed)) yield { path, body };
      for (const [n, body] of pages.entries()) yield { path: `initiatieven/i${n}/index.html`, body };
    },
    render: () => Promise.reject(new Error('not asked here')),
  };
  const dataDir = temporaryFolder();
  const store = await ReleaseStore.open(dataDir, silent);
  let cloned = Promise.withResolvers<null>();
  const afterSwap = new AfterSwap(dataDir, silent, (clone) => {
    store.offerClone(clone);
    cloned.resolve(null);
  });
  const publish = async () => {
    const { release, timings } = await publishContent(
      { store, compiled, afterSwap, log: silent, mayPublish: () => true },
      { content: null, redirects: new Map<string, string>() },
      new Date(),
    );
    cloned = Promise.withResolvers<null>();
    await afterSwap.start(release?.id ?? '');
    await cloned.promise;
    return timings;
  };
  await publish();
  const times: number[] = [];
  for (let n = 0; n < 9; n++) {
    pages[n] = longText(`changed ${n}`);
    const { compressMs, writeMs, swapMs } = await publish();
    times.push(compressMs + writeMs + swapMs);
  }
  await afterSwap.stop();
  const median = times.sort((a, b) => a - b)[4] ?? Infinity;
  expect(median, `all: ${times.join(', ')} ms`).toBeLessThan(500);
});
