/**
 * The whole chain of time: nobody edits anything, the CMS is off, and after midnight in Amsterdam a visitor reads that
 * an afspraak is late. Also in the nights of the clock change, whose days have 23 and 25 hours.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { openPageRenderer } from '../server/content/page-renderer.ts';
import type { CompiledSite, ContentSource, RenderedFile } from '../server/publisher/ports.ts';
import { Publisher } from '../server/publisher/publisher.ts';
import { ReleaseStore } from '../server/releases/store.ts';
import { noAfterSwap, silent } from '../server/test-support/fixture-site.ts';
import { temporaryFolder } from '../server/test-support/temporary-folder.ts';
import type { Content } from '../src/content/model.ts';
import { nextChangeAfter } from '../src/content/next-change.ts';
import { pageInput } from '../src/content/page-input.ts';
import { content } from './pages/fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Only the clock: files are written for real. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

const pages = ['/', '/404', '/afspraken/', '/afspraken/sleutels/'];

async function compiledSite(): Promise<CompiledSite<Content>> {
  const renderer = await openPageRenderer(join(import.meta.dirname, '../dist/app'));
  return {
    async *files(of, asOf): AsyncGenerator<RenderedFile> {
      const input = pageInput(of, asOf, 'https://voorbeeld.example');
      for (const address of pages) {
        const page = await renderer.page(address, input);
        if ('error' in page) throw page.error;
        yield { path: page.path, body: page.body };
      }
    },
    render: (url, of, asOf) => renderer.answer(url, pageInput(of, asOf, 'https://voorbeeld.example')),
  };
}

/** Gives the same content for ever, and after the first look the CMS is off. */
function sourceOf(of: Content): ContentSource<Content> {
  let looks = 0;
  return {
    async look() {
      if (looks++ > 0) throw new Error('The CMS is off');
      return { content: of, changed: true, problems: [], redirects: new Map() };
    },
    persisted: async () => (looks > 0 ? { content: of, redirects: new Map() } : null),
    persist: async () => undefined,
    nextChangeAfter,
    standing: () => null,
  };
}

async function until(condition: () => boolean): Promise<void> {
  const giveUpAt = process.hrtime.bigint() + 30_000_000_000n;
  while (process.hrtime.bigint() < giveUpAt) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect.fail(`never came true: ${condition}`);
}

it.each([
  ['a winter night', '2026-01-14', '2026-01-14T23:00:00Z'],
  ['a summer night', '2026-07-14', '2026-07-14T22:00:00Z'],
  ['the night before summer time starts', '2026-03-28', '2026-03-28T23:00:00Z'],
  ['the day of 23 hours', '2026-03-29', '2026-03-29T22:00:00Z'],
  ['the night before summer time ends', '2026-10-24', '2026-10-24T22:00:00Z'],
  ['the day of 25 hours', '2026-10-25', '2026-10-25T23:00:00Z'],
])('an afspraak becomes late at midnight, without an edit and without a CMS: %s', async (_, dueOn, midnight) => {
  vi.setSystemTime(Date.parse(midnight) - 5_000);
  const of = {
    ...content,
    agreements: content.agreements.map((one) => (one.number === 4 ? { ...one, dueOn, statusLines: [] } : one)),
  };
  const store = await ReleaseStore.open(temporaryFolder(), silent);
  const publisher = new Publisher({
    source: sourceOf(of),
    compiled: await compiledSite(),
    store,
    afterSwap: noAfterSwap,
    log: silent,
  });
  onTestFinished(() => publisher.stop());
  const read = (address: string) => readFileSync(join(store.paths.current, address, 'index.html'), 'utf8');
  publisher.start();
  await until(() => publisher.status().runs.length === 1);
  expect(read('afspraken/sleutels')).not.toContain('Te laat');
  await vi.advanceTimersByTimeAsync(4_000);
  expect(publisher.status().runs).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2_000);
  await until(() => publisher.status().runs.length === 2);
  expect(read('afspraken/sleutels')).toContain('Te laat: 1 dag<');
  expect(read('afspraken')).toContain('Te laat: 1 dag<');
});
