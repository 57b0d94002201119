import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { accept, resume, rollBack } from '../commands/hold-actions.ts';
import { ReleaseStore } from '../releases/store.ts';
import { readHold, writeHold } from '../releases/hold.ts';
import { FakeSource, filesAsSite, needed, noAfterSwap, silent } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import type { RenderedFile } from './ports.ts';
import { ExplainedError } from './explained-error.ts';
import { Publisher } from './publisher.ts';

// Real files, on a disk that others use too.
vi.setConfig({ testTimeout: 30_000 });

const page = 'initiatieven/moestuin/index.html';
const at = (text: string) => ({ ...needed, [page]: text });

// Only the clock: files are written for real, so `until` waits for what the disk and the loop do.
beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
      now: new Date('2026-06-10T10:00:00Z'),
    }),
);
afterEach(() => void vi.useRealTimers());

async function until(condition: () => boolean): Promise<void> {
  // Real time: the clock that tests turn says nothing about a slow disk.
  const giveUpAt = process.hrtime.bigint() + 10_000_000_000n;
  while (process.hrtime.bigint() < giveUpAt) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect.fail(`never came true: ${condition}`);
}

async function setUp({ folder = temporaryFolder(), source = new FakeSource(), compiled = filesAsSite } = {}) {
  const store = await ReleaseStore.open(folder, silent);
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const publisher = new Publisher({
    source,
    compiled,
    store,
    afterSwap: noAfterSwap,
    log,
  });
  onTestFinished(() => publisher.stop());
  const served = (path = page) => readFileSync(join(store.paths.current, path), 'utf8');
  /** Starts and waits for the first run to be over. */
  const started = async () => {
    publisher.start();
    await settled();
  };
  /** The loop waits for time or a nudge. */
  const settled = () => until(() => vi.getTimerCount() === 1 && source.gate === null);
  const nudged = async () => {
    const looks = source.looks;
    publisher.nudge();
    await until(() => source.looks > looks);
    await settled();
  };
  const after = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    await settled();
  };
  return { folder, source, store, log, publisher, served, started, nudged, after, settled };
}

describe('the loop', () => {
  it('publishes at start, at a nudge and by its own look every 30 seconds', async () => {
    const { source, served, started, nudged, after } = await setUp();
    source.content = at('een');
    await started();
    expect(served()).toBe('een');
    source.content = at('twee');
    await nudged();
    expect(served()).toBe('twee');
    source.content = at('drie');
    await after(29_000);
    expect(served()).toBe('twee');
    await after(1000);
    expect(served()).toBe('drie');
  });

  it('keeps what it found only after visitors have it', async () => {
    const { source, served, started } = await setUp();
    source.content = at('een');
    let servedAtPersist = '';
    const persist = source.persist.bind(source);
    source.persist = async () => {
      servedAtPersist = served();
      await persist();
    };
    await started();
    expect(servedAtPersist).toBe('een');
  });

  it('runs once at a time and folds nudges during a run into exactly one next run', async () => {
    const { source, publisher, settled, started, served } = await setUp();
    await started();
    const { promise, resolve: open } = Promise.withResolvers<null>();
    source.gate = promise;
    publisher.nudge();
    await until(() => source.looks === 2);
    for (let n = 0; n < 10; n++) publisher.nudge();
    expect(source.looks).toBe(2);
    source.content = at('nieuw');
    source.gate = null;
    open(null);
    await settled();
    await until(() => source.looks === 3);
    await settled();
    expect(source.looks).toBe(3);
    expect(served()).toBe('nieuw');
  });

  it('renders again at midnight in Amsterdam, also in winter time and with the CMS off', async () => {
    vi.setSystemTime(new Date('2026-12-31T22:59:58Z'));
    const { source, publisher, started } = await setUp();
    await started();
    source.fault = new Error('off');
    const renders = () => publisher.status().runs.length;
    expect(renders()).toBe(1);
    await vi.advanceTimersByTimeAsync(1500);
    expect(renders()).toBe(1);
    await vi.advanceTimersByTimeAsync(600);
    await until(() => renders() === 2);
    expect(publisher.status().runs[1]!.startedAt >= '2026-12-31T23:00:00').toBe(true);
  });

  it('renders again when a rule changes its answer, and not before', async () => {
    const { source, publisher, started, after } = await setUp();
    source.ruleChangesAt = new Date('2026-06-10T10:00:10Z');
    await started();
    source.ruleChangesAt = new Date(8.64e15);
    await after(9900);
    expect(publisher.status().runs).toHaveLength(1);
    await after(200);
    expect(publisher.status().runs).toHaveLength(2);
  });

  it('does not spin on a rule that says "now" for ever', async () => {
    const { source, started, after } = await setUp();
    source.ruleChangesAt = new Date(0);
    await started();
    const looks = source.looks;
    await after(3000);
    expect(source.looks - looks).toBeLessThanOrEqual(3);
  });

  it('records how long each phase took, and from which nudge', async () => {
    const { source, publisher, nudged, started } = await setUp();
    await started();
    source.content = at('x');
    await nudged();
    const run = publisher.status().runs.at(-1)!;
    expect(run).toMatchObject({ changedFiles: 1, files: 3, releaseId: expect.any(String) });
    for (const phase of ['nudgeMs', 'syncMs', 'renderMs', 'compressMs', 'writeMs', 'swapMs'] as const)
      expect(run[phase]).toBeGreaterThanOrEqual(0);
  });

  it('tells what a run that was asked for is doing, and nothing between runs', async () => {
    const seen: (string | undefined)[] = [];
    const watched: typeof filesAsSite = {
      ...filesAsSite,
      *files(content, asOf) {
        for (const file of filesAsSite.files(content, asOf) as Iterable<RenderedFile>) {
          const { phase, made } = publisher.status().running ?? {};
          seen.push(`${phase} ${made}`);
          yield file;
        }
      },
    };
    const { source, publisher, started, settled } = await setUp({ compiled: watched });
    await started();
    expect(publisher.status().running).toBeNull();
    seen.length = 0;
    const { promise, resolve: open } = Promise.withResolvers<null>();
    source.gate = promise;
    source.content = at('x');
    publisher.nudge();
    await until(() => source.looks === 2);
    const { running } = publisher.status();
    expect(running).toEqual({ phase: 'fetching', since: '2026-06-10T10:00:00.000Z', made: 0, expected: 2 });
    source.gate = null;
    open(null);
    await until(() => publisher.status().runs.length === 2);
    await settled();
    expect(seen).toEqual(['making 0', 'making 1', 'making 2']);
    expect(publisher.status().running).toBeNull();
  });

  it('stops while the CMS hangs', async () => {
    const { source, publisher } = await setUp();
    source.look = () => new Promise(() => undefined);
    publisher.start();
    await until(() => vi.getTimerCount() === 1);
    await publisher.stop();
  });
});

describe('a failed run', () => {
  it('leaves the last release up, tells why, and is tried again after 1 s, doubling to 60 s', async () => {
    const { source, publisher, served, started, settled, nudged } = await setUp();
    source.content = at('goed');
    await started();
    source.fault = new ExplainedError('connect ECONNREFUSED', 'Het beheersysteem antwoordt niet.');
    await nudged();
    expect(served()).toBe('goed');
    expect(publisher.status()).toMatchObject({
      cmsAnswers: false,
      failure: { forEditor: 'Het beheersysteem antwoordt niet.' },
    });
    for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
      const looks = source.looks;
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
      expect(source.looks).toBe(looks);
      await vi.advanceTimersByTimeAsync(1);
      expect(source.looks).toBe(looks + 1);
      await settled();
    }
    source.fault = null;
    await nudged();
    expect(publisher.status()).toMatchObject({ cmsAnswers: true, failure: null });
  });

  it('is tried again at once at a nudge', async () => {
    const { source, publisher, served, started, nudged } = await setUp();
    source.fault = new Error('off');
    await started();
    expect(publisher.status().failure?.forEditor).toContain('geen goed antwoord');
    source.fault = null;
    source.content = at('terug');
    await nudged();
    expect(served()).toBe('terug');
    expect(publisher.status().failure).toBeNull();
  });

  it('that could not keep what it found publishes nothing twice', async () => {
    const { source, store, started, nudged } = await setUp();
    const persist = source.persist.bind(source);
    source.persist = () => Promise.reject(new Error('disk full'));
    await started();
    source.persist = persist;
    await nudged();
    expect(store.ids()).toHaveLength(1);
    expect(source.kept).not.toBeNull();
  });

  it('holds a release without a home page and says which page is missing', async () => {
    const { source, publisher, served, started, nudged } = await setUp();
    await started();
    source.content = { '404.html': 'x' };
    await nudged();
    expect(served('index.html')).toBe(needed['index.html']);
    expect(publisher.status().failure?.forEditor).toContain('index.html');
  });

  it('gives up on a CMS that never answers', async () => {
    const { source, publisher, started, settled } = await setUp();
    await started();
    source.look = () => new Promise(() => undefined);
    publisher.nudge();
    await until(() => vi.getTimerCount() === 1 && publisher.status().failure === null);
    await vi.advanceTimersByTimeAsync(120_000);
    await settled();
    expect(publisher.status().failure).not.toBeNull();
  });
});

describe('one editor’s mistake', () => {
  it('keeps the last good file of a page that throws and leaves out a new one', async () => {
    const { source, publisher, served, started, nudged } = await setUp();
    source.content = at('goed');
    await started();
    source.content = { ...at('!'), 'nieuw/index.html': '!', 'ander/index.html': 'gaat door' };
    await nudged();
    expect([served(), served('ander/index.html')]).toEqual(['goed', 'gaat door']);
    expect(() => served('nieuw/index.html')).toThrow('ENOENT');
    expect(publisher.status().problems.map(({ title }) => title)).toEqual([page, 'nieuw/index.html']);
    source.content = at('beter');
    await nudged();
    expect(publisher.status().problems).toEqual([]);
  });

  it('leaves out a picture that can not be read, and loads one only when its version is new', async () => {
    const { source, publisher, served, started, nudged } = await setUp();
    const loads: string[] = [];
    const picture = (path: string, version: string, body: string | Error) => ({
      path,
      version,
      load: () => {
        loads.push(`${path} ${version}`);
        if (body instanceof Error) throw body;
        return body;
      },
    });
    const assets = [picture('media/a.webp', '1', 'foto'), picture('media/b.webp', '1', new Error('ENOENT'))];
    const files = filesAsSite.files;
    onTestFinished(() => void (filesAsSite.files = files));
    filesAsSite.files = function* (content, asOf) {
      yield* files(content, asOf) as Iterable<RenderedFile>;
      yield* assets;
    };
    await started();
    expect(served('media/a.webp')).toBe('foto');
    expect(publisher.status().problems.map(({ title }) => title)).toEqual(['media/b.webp']);
    source.content = at('anders');
    await nudged();
    assets[0] = picture('media/a.webp', '2', 'andere foto');
    source.content = at('weer anders');
    await nudged();
    expect(served('media/a.webp')).toBe('andere foto');
    expect(loads.filter((load) => load.startsWith('media/a'))).toEqual(['media/a.webp 1', 'media/a.webp 2']);
  });

  it('that makes an impossible address is reported and stops nobody', async () => {
    const { source, publisher, served, started } = await setUp();
    source.content = { ...at('goed'), '../uit/index.html': 'x', '.geheim': 'x', 'a//b': 'x' };
    await started();
    expect(served()).toBe('goed');
    expect(publisher.status().problems).toHaveLength(3);
  });
});

describe('a restart', () => {
  it('with the CMS off renders the kept content for today and answers filters from it', async () => {
    const first = await setUp();
    first.source.content = at('bewaard');
    await first.started();
    await first.publisher.stop();
    const source = new FakeSource();
    source.kept = first.source.kept;
    source.fault = new Error('off');
    const again = await setUp({ folder: first.folder, source });
    await again.started();
    expect(again.served()).toBe('bewaard');
    expect(again.publisher.rendering()?.content).toEqual(at('bewaard'));
    expect(again.store.ids()).toHaveLength(1);
  });

  it('between swap and keeping heals without a second release', async () => {
    const first = await setUp();
    first.source.persist = () => Promise.resolve();
    await first.started();
    await first.publisher.stop();
    const again = await setUp({ folder: first.folder });
    await again.started();
    expect(again.store.ids()).toHaveLength(1);
    expect(again.source.kept).toEqual(needed);
  });
});

describe('a rollback', () => {
  it('holds over looks and restarts until it is resumed', async () => {
    const { folder, source, store, publisher, served, started, nudged, after } = await setUp();
    source.content = at('een');
    await started();
    source.content = at('twee');
    await nudged();
    await rollBack(folder);
    expect(served()).toBe('een');
    source.content = at('drie');
    publisher.nudge();
    await after(60_000);
    expect(served()).toBe('een');
    expect(store.current!.id).toBe(store.ids()[0]);
    expect(publisher.rendering()).toBeNull();

    const again = await setUp({ folder, source });
    await again.started();
    expect(again.served()).toBe('een');
    await publisher.stop();

    resume(folder);
    await again.nudged();
    expect(again.served()).toBe('drie');
    expect(again.publisher.rendering()?.content).toEqual(at('drie'));
  });

  it('starts the work after a swap for the release that is served again', async () => {
    const { folder, source, store, publisher, started, nudged } = await setUp();
    source.content = at('een');
    await started();
    source.content = at('twee');
    await nudged();
    const start = vi.spyOn(noAfterSwap, 'start');
    onTestFinished(() => start.mockRestore());
    await rollBack(folder);
    publisher.nudge();
    await until(() => start.mock.calls.length > 0);
    expect(start.mock.calls).toEqual([[store.ids()[0]]]);
  });

  it('while a run is under way wins from it', async () => {
    const { folder, source, served, started, nudged, publisher, settled } = await setUp();
    source.content = at('een');
    await started();
    source.content = at('twee');
    await nudged();
    const { promise, resolve: open } = Promise.withResolvers<null>();
    source.content = at('drie');
    source.gate = promise;
    const looks = source.looks;
    publisher.nudge();
    await until(() => source.looks > looks);
    await rollBack(folder);
    source.gate = null;
    open(null);
    await settled();
    expect(served()).toBe('een');
    expect(source.kept).toEqual(at('twee'));
  });

  it('between the last check and the swap is stepped back to after the swap', async () => {
    const { store, source, served, started, publisher, settled } = await setUp();
    source.content = at('een');
    await started();
    const [target] = store.ids();
    const publish = store.publish.bind(store);
    store.publish = async (draft, redirects, now) => {
      const release = await publish(draft, redirects, now);
      writeHold(store.paths, { kind: 'rollback', releaseId: target!, since: now.toISOString() });
      return release;
    };
    source.content = at('twee');
    publisher.nudge();
    await until(() => readHold(store.paths) !== null && store.current!.id === target);
    await settled();
    expect(served()).toBe('een');
  });
});

describe('content that looks like a mistake', () => {
  const heldBecause = {
    reason: 'All 13 initiatives are gone at once.',
    forEditor: 'Alle initiatieven zijn ineens weg.',
    fingerprint: 'abc',
  };

  it('is held until a person accepts exactly that', async () => {
    const { folder, source, publisher, served, started, nudged } = await setUp();
    source.content = at('goed');
    await started();
    source.content = needed;
    source.heldBecause = heldBecause;
    await nudged();
    expect(served()).toBe('goed');
    expect(publisher.status().hold).toMatchObject({
      kind: 'content',
      forEditor: heldBecause.forEditor,
    });
    expect(() => resume(folder)).toThrow('site:accept');

    accept(folder);
    source.heldBecause = { ...heldBecause, fingerprint: 'other' };
    await nudged();
    expect(served()).toBe('goed');
    accept(folder);
    await nudged();
    expect(() => served()).toThrow('ENOENT');
    expect(publisher.status().hold).toBeNull();
    expect(() => accept(folder)).toThrow('no content');
  });

  it('is no longer held when the CMS is itself again', async () => {
    const { source, publisher, started, nudged } = await setUp();
    await started();
    source.heldBecause = heldBecause;
    await nudged();
    expect(publisher.status().hold).not.toBeNull();
    source.heldBecause = undefined;
    await nudged();
    expect(publisher.status().hold).toBeNull();
  });
});
