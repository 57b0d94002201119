/**
 * Starts the work after a swap in a child process and stops it when a publish wants the disk.
 * @module
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AfterSwapJob, CloneMade } from './worker.ts';

export interface AfterSwapLog {
  warn(details: object, message: string): void;
}

/** What the publisher needs of it. */
export interface AfterSwapWork {
  /** Starts on a release; what is still running for an older one is stopped. */
  start(releaseId: string): Promise<void>;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
}

export class AfterSwap implements AfterSwapWork {
  readonly #dataDir: string;
  readonly #log: AfterSwapLog;
  readonly #onClone: (clone: CloneMade) => void;
  #child: ChildProcess | null = null;

  constructor(dataDir: string, log: AfterSwapLog, onClone: (clone: CloneMade) => void) {
    this.#dataDir = dataDir;
    this.#log = log;
    this.#onClone = onClone;
  }

  async start(releaseId: string): Promise<void> {
    await this.stop();
    const child = this.#fork();
    if (!child) return;
    this.#child = child;
    let complaint = '';
    child.stderr?.on('data', (bytes: Buffer) => (complaint = (complaint + String(bytes)).slice(-1000)));
    child.on('message', (message) => this.#child === child && this.#onClone(message as CloneMade));
    child.on('error', (error) => this.#log.warn({}, `Work after the swap could not start: ${error.message}`));
    child.on('exit', (code) => {
      if (this.#child === child) this.#child = null;
      if (code)
        this.#log.warn(
          {},
          `Work after the swap of release ${releaseId} failed; the site is not affected: ${complaint.trim()}`,
        );
    });
    child.send({ dataDir: this.#dataDir, releaseId, cloneName: randomUUID() } satisfies AfterSwapJob, () => {
      // A child that died before it could listen is told by its exit.
    });
    // Nothing here keeps the server from stopping.
    child.unref();
    child.channel?.unref();
  }

  #fork(): ChildProcess | null {
    try {
      return fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), [], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      });
    } catch (error) {
      this.#log.warn({}, `Work after the swap could not start: ${(error as Error).message}`);
      return null;
    }
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.ref();
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Resolves when the running job is done; for tests and benchmarks. */
  async finished(): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}
