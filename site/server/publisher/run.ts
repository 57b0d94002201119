/**
 * One run of the publisher: render everything from one state of the content, keep what did not change, swap.
 * @module
 */
import { isReleasePath } from '../releases/file-path.ts';
import { fairTurns } from '../releases/fair-turns.ts';
import type { Draft } from '../releases/draft.ts';
import type { Release, ReleaseStore } from '../releases/store.ts';
import type { AfterSwapWork } from '../after-swap/after-swap.ts';
import type { CompiledSite, Log, Look, Problem, RenderedFile } from './ports.ts';
import { laps, type Timings } from './timings.ts';

export interface PublishDependencies<C> {
  store: ReleaseStore;
  compiled: CompiledSite<C>;
  afterSwap: AfterSwapWork;
  log: Log;
  /** Asked while rendering and right before the swap. */
  mayPublish: () => boolean;
  /** Told when a phase begins, with a way to see how far it is. */
  onPhase?: (phase: 'making' | 'storing', made: () => number) => void;
}

export interface PublishResult {
  /** The new release; null when the files are the same as before or the run was called off. */
  release: Release | null;
  /** The release that shows this content now; null when the run was called off. */
  shownIn: string | null;
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
  { store, compiled, afterSwap, log, mayPublish, onPhase }: PublishDependencies<C>,
  { content, redirects }: Pick<Look<C>, 'content' | 'redirects'>,
  asOf: Date,
): Promise<PublishResult> {
  const lap = laps();
  const timings = { renderMs: 0, compressMs: 0, writeMs: 0, swapMs: 0 };
  // A publish always wins from the work after the one before it: it needs both cores, and the disk.
  await afterSwap.stop();
  const draft = store.draft(asOf);
  try {
    onPhase?.('making', () => draft.files.size);
    const problems = await render(compiled, content, asOf, draft, log, mayPublish);
    timings.renderMs = lap();
    onPhase?.('storing', () => draft.files.size);
    await draft.written();
    timings.compressMs = lap();
    const result = { problems, timings, changedFiles: draft.changed.size, files: draft.files.size };
    if (!mayPublish()) return { ...result, release: null, shownIn: null };
    if (draft.isUnchanged(redirects)) return { ...result, release: null, shownIn: draft.base?.id ?? null };
    const release = await store.publish(draft, redirects, asOf, () => {
      timings.writeMs = lap();
      return mayPublish();
    });
    timings.swapMs = lap();
    return { ...result, release, shownIn: release?.id ?? null };
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
  const turn = fairTurns();
  const unmade = (path: string, problem: Problem, err: unknown) => {
    const kept = draft.keep(path);
    problems.push(problem);
    log.warn({ path, err }, `A file could not be made; ${kept ? 'its last good version stays' : 'it is left out'}`);
  };
  for await (const file of compiled.files(content, asOf)) {
    if (!goesOn()) break;
    await turn();
    const { path } = file;
    if (!isReleasePath(path) || draft.files.has(path)) {
      problems.push({
        title: path,
        message: 'Deze pagina is niet gemaakt: het adres kan niet of bestaat al.',
      });
      log.warn(
        { path },
        `A file is left out: ${draft.files.has(path) ? 'another has the same address' : 'its address cannot be a file'}`,
      );
    } else if ('problem' in file) unmade(path, file.problem, file.error);
    else if ('body' in file) await draft.add(path, file.body);
    else if (!('hash' in file ? draft.keepHash(path, file.hash) : draft.keepVersion(path, file.version))) {
      const loaded = await load(file);
      if ('body' in loaded) await draft.add(path, loaded.body, 'version' in file ? file.version : undefined);
      else unmade(path, { title: path, message: 'Dit bestand kon niet worden gelezen.' }, loaded.error);
    }
  }
  return problems;
}

/** Apart from adding it: a picture that can't be read is left out, a disk that is full stops the run. */
async function load(
  file: Extract<RenderedFile, { load: unknown }>,
): Promise<{ body: string | Uint8Array } | { error: unknown }> {
  try {
    return { body: await file.load() };
  } catch (error) {
    return { error };
  }
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
