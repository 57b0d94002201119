/**
 * The loop that keeps the site equal to the CMS. A nudge only says "look now"; the look is the truth (architecture §6).
 *
 * One run at a time. Nudges during a run become exactly one next run. A failed run leaves the last release up, keeps why,
 * and is tried again with back-off.
 * @module
 */
import type { AfterSwapWork } from '../after-swap/after-swap.ts';
import { readHold, removeHold, writeHold, type Hold } from '../releases/hold.ts';
import type { ReleaseStore } from '../releases/store.ts';
import { explain, unanswered } from './explained-error.ts';
import type { CompiledSite, ContentSource, Log, Look, Problem } from './ports.ts';
import { Activity } from './activity.ts';
import { publishContent } from './run.ts';
import type { PublisherStatus, Rendering } from './status.ts';
import { backOffMs, nextBoundary } from './schedule.ts';
import { History, laps } from './timings.ts';
import { withinTime } from './within-time.ts';

export interface PublisherOptions<C> {
  source: ContentSource<C>;
  compiled: CompiledSite<C>;
  store: ReleaseStore;
  afterSwap: AfterSwapWork;
  log: Log;
  /** Between two looks that nobody asked for. */
  lookIntervalMs?: number;
  /** A look that takes longer is given up. */
  lookTimeoutMs?: number;
}

type Known<C> = Pick<Look<C>, 'content' | 'redirects'>;

export class Publisher<C> {
  readonly #o: Required<PublisherOptions<C>>;
  readonly #stop = new AbortController();
  readonly #history = new History();
  #loop: Promise<void> | null = null;
  #nudgedAt: number | null = null;
  #wake: (() => void) | null = null;
  #known: Known<C> | null = null;
  /** The release and moment for which `#known` was last rendered; null makes the next run render. */
  #rendered: { asOf: Date; releaseId: string } | null = null;
  #boundary: Date | null = null;
  #failures = 0;
  #failure: PublisherStatus['failure'] = null;
  #problems: readonly Problem[] = [];
  #renderProblems: readonly Problem[] = [];
  #lookedAt: Date | null = null;
  #cmsAnswers: boolean | null = null;
  readonly #activity = new Activity();

  constructor(options: PublisherOptions<C>) {
    this.#o = { lookIntervalMs: 30_000, lookTimeoutMs: 120_000, ...options };
  }

  /** Starts looking, at once and from then on. */
  start(): void {
    this.#loop ??= this.#run();
  }

  /** Resolves when the running look or publish is over: a swap is finished, anything before it is given up. */
  async stop(): Promise<void> {
    this.#stop.abort(new Error('The server stops'));
    this.#wake?.();
    await this.#loop;
    await this.#o.afterSwap.stop();
  }

  /** Look now. Never throws, never waits. */
  nudge(): void {
    this.#nudgedAt ??= performance.now();
    this.#wake?.();
  }

  /** The content behind the served release; null when that is not known (it was rolled back, or the content never came). */
  rendering(): Rendering<C> | null {
    if (!this.#known || !this.#rendered || this.#rendered.releaseId !== this.#o.store.current?.id) return null;
    return { content: this.#known.content, ...this.#rendered };
  }

  /** The newest content that this server knows, also when an older release is served; null before there is any. */
  known(): C | null {
    return this.#known?.content ?? null;
  }

  status(): PublisherStatus {
    return {
      running: this.#activity.progress(this.#o.store.current?.manifest.files.size ?? null),
      cmsAnswers: this.#cmsAnswers,
      lookedAt: this.#lookedAt?.toISOString() ?? null,
      hold: readHold(this.#o.store.paths),
      failure: this.#failure,
      problems: this.#problems,
      runs: this.#history.all(),
    };
  }

  async #run(): Promise<void> {
    await this.#restore();
    while (!this.#stop.signal.aborted) {
      const nudgeMs = this.#nudgedAt === null ? 0 : performance.now() - this.#nudgedAt;
      const isAskedFor = this.#nudgedAt !== null;
      this.#nudgedAt = null;
      if (isAskedFor) this.#activity.begin('fetching');
      try {
        await this.#once(nudgeMs);
        if (this.#failures > 0) this.#o.log.info({}, `Publishing works again after ${this.#failures} failed runs`);
        this.#failures = 0;
        this.#failure = null;
      } catch (error) {
        if (this.#stop.signal.aborted) break;
        this.#failures += 1;
        this.#failure = {
          forEditor: explain(error),
          since: this.#failure?.since ?? new Date().toISOString(),
        };
        this.#tell(error);
      } finally {
        this.#activity.end();
      }
      await this.#pause();
    }
  }

  /** A CMS that is off (or still starting) is no fault of ours: one line, without a stack. */
  #tell(error: unknown): void {
    const failures = this.#failures;
    const { log } = this.#o;
    if (this.#cmsAnswers === false)
      log.warn(
        { failures, reason: String((error as Error).message) },
        'The CMS gives no good answer; the last release stays up',
      );
    else log.error({ err: error, failures }, 'Publishing failed; the last release stays up');
  }

  /** With the CMS off, filters and rules with a date still work from the content that was kept. */
  async #restore(): Promise<void> {
    try {
      this.#known = await this.#o.source.persisted();
    } catch (error) {
      this.#o.log.warn({ err: error }, 'The kept content could not be read; it will be fetched again');
    }
    if (this.#o.store.current) await this.#o.afterSwap.start(this.#o.store.current.id);
  }

  async #once(nudgeMs: number): Promise<void> {
    const hold = readHold(this.#o.store.paths);
    if (hold?.kind === 'rollback') return this.#obey(hold);
    const lap = laps();
    const look = await this.#look(hold);
    const syncMs = lap();
    if (look === 'held') return;
    if (look.changed || this.#mustRender()) await this.#publish(look, { nudgeMs, syncMs }, look.changed);
    this.#problems = [...look.problems, ...this.#renderProblems];
    // What was held is gone or accepted. Read again: a rollback may have taken its place meanwhile.
    if (readHold(this.#o.store.paths)?.kind === 'content') removeHold(this.#o.store.paths);
  }

  async #look(hold: Hold | null): Promise<Look<C> | 'held'> {
    const accepted = hold?.kind === 'content' && hold.accepted ? hold.fingerprint : undefined;
    let look: Look<C>;
    try {
      look = await withinTime(this.#o.lookTimeoutMs, this.#stop.signal, (signal) =>
        this.#o.source.look(signal, accepted),
      );
      this.#cmsAnswers = true;
    } catch (error) {
      this.#cmsAnswers = false;
      await this.#publishKnown();
      throw unanswered(error);
    } finally {
      this.#lookedAt = new Date();
    }
    const { heldBecause } = look;
    if (heldBecause) {
      if (hold?.kind !== 'content' || hold.fingerprint !== heldBecause.fingerprint) {
        writeHold(this.#o.store.paths, {
          kind: 'content',
          ...heldBecause,
          since: new Date().toISOString(),
          accepted: false,
        });
        this.#o.log.warn({ reason: heldBecause.reason }, 'Publishing is held until `pnpm site:accept`');
      }
      await this.#publishKnown();
      return 'held';
    }
    return look;
  }

  /** The site needs the CMS only to change: a day that begins is not a change of content. */
  async #publishKnown(): Promise<void> {
    if (this.#known && this.#isPastBoundary()) await this.#publish(this.#known, { nudgeMs: 0, syncMs: 0 }, false);
  }

  async #publish(known: Known<C>, before: { nudgeMs: number; syncMs: number }, persist: boolean): Promise<void> {
    const { store, log, source, afterSwap } = this.#o;
    const asOf = new Date();
    this.#rendered = null;
    const mayPublish = () => !this.#stop.signal.aborted && readHold(store.paths)?.kind !== 'rollback';
    const onPhase = this.#activity.begin.bind(this.#activity);
    const result = await publishContent({ ...this.#o, mayPublish, onPhase }, known, asOf);
    this.#renderProblems = result.problems;
    const release = result.release?.id ?? null;
    this.#history.add({
      ...before,
      ...result.timings,
      startedAt: asOf.toISOString(),
      releaseId: release,
      changedFiles: result.changedFiles,
      files: result.files,
    });
    if (release !== null)
      log.info({ release, ...before, ...result.timings, changed: result.changedFiles }, 'Published a release');
    const hold = readHold(store.paths);
    if (hold?.kind === 'rollback') return this.#obey(hold);
    if (result.shownIn === null) return;
    this.#known = { content: known.content, redirects: known.redirects };
    this.#rendered = { asOf, releaseId: result.shownIn };
    this.#boundary = nextBoundary(asOf, source.nextChangeAfter(known.content, asOf));
    // Also when nothing changed: this run stopped what was still to be done for the current release.
    if (store.current) await afterSwap.start(store.current.id);
    if (persist) await source.persist((path) => store.keeps(path));
  }

  /** A person went back to a release: it is served until `pnpm site:resume`. */
  async #obey(hold: Extract<Hold, { kind: 'rollback' }>): Promise<void> {
    const { store, log, afterSwap } = this.#o;
    // Nobody asks the CMS while a person holds the site.
    this.#cmsAnswers = null;
    if (store.current?.id === hold.releaseId) return;
    if (store.activate(hold.releaseId)) {
      log.warn({ release: hold.releaseId }, 'Rolled back; publishing is held until `pnpm site:resume`');
      // What can be found must be what is served again.
      await afterSwap.start(hold.releaseId);
    } else log.error({ release: hold.releaseId }, 'The release to go back to is gone; the current one stays');
  }

  #mustRender(): boolean {
    return this.#rendered?.releaseId !== this.#o.store.current?.id || this.#rendered === null || this.#isPastBoundary();
  }

  #isPastBoundary(): boolean {
    return this.#rendered === null || this.#boundary === null || Date.now() >= this.#boundary.getTime();
  }

  /** Waits for a nudge, the next look of our own, or the next moment at which a rule changes its answer. */
  async #pause(): Promise<void> {
    if (this.#nudgedAt !== null || this.#stop.signal.aborted) return;
    const waitMs = this.#failures > 0 ? backOffMs(this.#failures) : this.#o.lookIntervalMs;
    const boundaryMs = this.#boundary && this.#rendered ? this.#boundary.getTime() - Date.now() + 1 : Infinity;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, Math.max(0, Math.min(waitMs, boundaryMs)));
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
