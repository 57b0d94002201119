/**
 * The main thread's hold on its helper thread: half of the pages, on the second core.
 *
 * @module
 */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MediaPlace } from '../../src/content/media/pool.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { typeNames } from '../../src/content/sources.ts';
import type { ContentMessage, HelperPage, HelperSetup, ToHelper } from './helper-messages.ts';

/** What the helper keeps beside its copy of the content is garbage; a small nursery keeps that small. */
const YOUNG_GENERATION_MB = 32;

interface Request {
  resolve(pages: HelperPage[]): void;
  reject(error: unknown): void;
}

export class Helper {
  readonly #setup: HelperSetup;
  #worker: Worker | undefined;
  /** What the helper knows. */
  #known: Snapshot | undefined;
  /** Answers come in the order of the requests. */
  readonly #requests: Request[] = [];

  constructor(setup: HelperSetup) {
    this.#setup = setup;
  }

  /** Tells it what to render from; call it before a run's first pages. */
  prepare(snapshot: Snapshot, media: [string, MediaPlace][], asOf: Date): void {
    const { entries: _, ...rest } = snapshot;
    this.#post({ kind: 'content', changed: changesBetween(this.#known, snapshot), rest, media, asOf });
    this.#known = snapshot;
  }

  /**
   * Renders pages, in the order asked.
   * @throws when the helper ended; the next `prepare` starts another
   */
  pages(addresses: string[]): Promise<HelperPage[]> {
    return new Promise((resolve, reject) => {
      this.#requests.push({ resolve, reject });
      this.#post({ kind: 'pages', addresses });
      this.#keepAlive();
    });
  }

  #post(message: ToHelper): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'helper-thread.ts'), {
      workerData: this.#setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    worker.on('message', (pages: HelperPage[]) => {
      this.#requests.shift()?.resolve(pages);
      this.#keepAlive();
    });
    worker.once('error', (error) => this.#end(error));
    worker.once('exit', () => this.#end(new Error('The helper thread ended')));
    return worker;
  }

  /** It keeps the process alive only while it is at work. */
  #keepAlive(): void {
    if (this.#requests.length > 0) this.#worker?.ref();
    else this.#worker?.unref();
  }

  #end(error: unknown): void {
    this.#worker = undefined;
    this.#known = undefined;
    for (const { reject } of this.#requests.splice(0)) reject(error);
  }
}

/** Entries that differ, by identity: a sync shares what did not change. */
function changesBetween(before: Snapshot | undefined, now: Snapshot): ContentMessage['changed'] {
  return typeNames.flatMap((type) => {
    const [old, current] = [before?.entries[type], now.entries[type]];
    const gone = [...(old?.keys() ?? [])].filter((id) => !current.has(id));
    const changed = [...current].filter(([id, { entry }]) => old?.get(id)?.entry !== entry);
    return [
      ...gone.map((id): ContentMessage['changed'][number] => [type, id, null]),
      ...changed.map(([id, { entry }]): ContentMessage['changed'][number] => [type, id, entry]),
    ];
  });
}
