/**
 * One run of the publisher: render everything from one state of the content, keep what did not change, swap.
 * @module
 */
import { isReleasePath } from '../releases/file-path.ts';
import type { Draft } from '../releases/draft.ts';
import type { Release, ReleaseStore } from '../releases/store.ts';
import type { AfterSwapWork } from '../after-swap/after-swap.ts';
import type { CompiledSite, Log, Look, Problem } from './ports.ts';
import { laps, type Timings } from './timings.ts';

export interface PublishDependencies<C> {
  store: ReleaseStore;
  compiled: CompiledSite<C>;
  afterSwap: AfterSwapWork;
  log: Log;
  /** Asked while rendering and right before the swap. */
  mayPublish: () => boolean;
}

export interface PublishResult {
  /** The new release; null when the files are the same as before or the run was called off. */
  release: Release | null;
  /** Whether the current release shows this content now. */
  isCurrent: boolean;
  problems: Problem[];
  timings: Omit<Timings, 'nudgeMs' | 'syncMs'>;
  changedFiles: number;
  files: number;
}

/**
 * Publishes content as it looks at `asOf`.
 * @throws ExplainedError when an invariant holds the release; anything that the disk or the compiled site throws
 */
export async function publishContent<C>(
  { store, compiled, afterSwap, log, mayPublish }: PublishDependencies<C>,
  { content, redirects }: Pick<Look<C>, 'content' | 'redirects'>,
  asOf: Date,
): Promise<PublishResult> {
  const lap = laps();
  const timings = { renderMs: 0, compressMs: 0, writeMs: 0, swapMs: 0 };
  const draft = store.draft(asOf);
  try {
    const problems = await render(compiled, content, asOf, draft, log, mayPublish);
    timings.renderMs = lap();
    await draft.written();
    timings.compressMs = lap();
    const result = { problems, timings, changedFiles: draft.changed.size, files: draft.files.size };
    if (!mayPublish()) return { ...result, release: null, isCurrent: false };
    if (draft.isUnchanged(redirects)) return { ...result, release: null, isCurrent: true };
    // A publish always wins from the work after the one before it.
    await afterSwap.stop();
    const release = await store.publish(draft, redirects, asOf, () => {
      timings.writeMs = lap();
      return mayPublish();
    });
    timings.swapMs = lap();
    return { ...result, release, isCurrent: release !== null };
  } finally {
    await draft.discard();
  }
}

async function render<C>(
  compiled: CompiledSite<C>,
  content: C,
  asOf: Date,
  draft: Draft,
  log: Log,
  mayPublish: () => boolean,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const goesOn = throttled(mayPublish);
  for await (const file of compiled.files(content, asOf)) {
    if (!goesOn()) break;
    if ('problem' in file) {
      const kept = draft.keep(file.path);
      problems.push(file.problem);
      log.warn({ path: file.path, err: file.error }, `A page could not be rendered; ${kept ? 'its last good file stays' : 'it is left out'}`);
    } else if (!isReleasePath(file.path) || draft.files.has(file.path)) {
      const reason = draft.files.has(file.path) ? 'another page has the same address' : 'its address cannot be a file';
      problems.push({ title: file.path, message: 'Deze pagina is niet gemaakt: het adres kan niet of bestaat al.' });
      log.warn({ path: file.path }, `A page is left out: ${reason}`);
    } else if ('body' in file) {
      await draft.add(file.path, file.body);
    } else if (!draft.keepVersion(file.path, file.version)) {
      await draft.add(file.path, await file.load(), file.version);
    }
  }
  return problems;
}

/** Asked for every page; looks on disk ten times a second at most. */
function throttled(ask: () => boolean): () => boolean {
  let askedAt = -Infinity;
  let answer = true;
  return () => {
    if (performance.now() - askedAt < 100) return answer;
    answer = ask();
    askedAt = performance.now();
    return answer;
  };
}
