/**
 * The next release while it is being rendered: knows what changed, and puts only that on the disk.
 *
 * Nothing here touches a served tree or a clone of one: new bytes wait in a folder of their own until the release is put
 * together, so that a run that fails or turns out to change nothing leaves no trace.
 * @module
 */
import { hash, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFast, isCompressible } from './compress.ts';
import type { FileEntry } from './manifest.ts';
import type { Release } from './store.ts';

/** Files being compressed and written at once: enough for libuv's four threads, few enough to stay small in memory. */
const inFlight = 8;

export class Draft {
  /** Every file of the next release. */
  readonly files = new Map<string, FileEntry>();
  /** Of those, the ones whose bytes are new: path → where they wait. */
  readonly changed = new Map<string, { waiting: string; entry: FileEntry }>();
  /** Pages without any text. */
  readonly blank: string[] = [];
  readonly base: Release | null;
  readonly #folder: string;
  readonly #now: Date;
  readonly #writing = new Set<Promise<void>>();
  #fault: unknown = null;

  constructor(base: Release | null, incoming: string, now: Date) {
    this.base = base;
    this.#now = now;
    this.#folder = join(incoming, randomUUID());
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Takes a file in. Waits when too many are being written; rejects when an earlier one could not be. */
  async add(path: string, body: string | Uint8Array, version?: string): Promise<void> {
    if (this.#fault !== null) throw this.#fault;
    const digest = hash('sha256', body);
    const before = this.base?.manifest.files.get(path);
    if (before?.hash === digest) {
      this.files.set(path, before.version === version ? before : { ...before, version });
      return;
    }
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (path.endsWith('.html') && isBlank(bytes)) this.blank.push(path);
    const entry = {
      hash: digest,
      sizeBytes: bytes.length,
      modifiedAt: nextModifiedAt(this.#now, before),
      compressed: isCompressible(path, bytes.length),
      version,
    };
    const waiting = join(this.#folder, String(this.changed.size));
    this.files.set(path, entry);
    this.changed.set(path, { waiting, entry });
    this.#write(waiting, bytes, entry.compressed);
    if (this.#writing.size >= inFlight) await Promise.race(this.#writing);
  }

  /** Keeps a page of the release before when it has these bytes (SHA-256, hex); false when they must be made. */
  keepHash(path: string, hash: string): boolean {
    return this.base?.manifest.files.get(path)?.hash === hash && this.keep(path);
  }

  /** Keeps an asset of the release before when it has this version; false when it must be loaded. */
  keepVersion(path: string, version: string): boolean {
    return this.base?.manifest.files.get(path)?.version === version && this.keep(path);
  }

  /** Keeps a file of the release before as it is; false when that has none. */
  keep(path: string): boolean {
    const before = this.base?.manifest.files.get(path);
    if (before) this.files.set(path, before);
    return before !== undefined;
  }

  /** Resolves when all new bytes are written; rejects with the first fault (a full disk, say). */
  async written(): Promise<void> {
    await Promise.all(this.#writing);
    if (this.#fault !== null) throw this.#fault;
  }

  /** Files of the release before that this one lacks. */
  removed(): [string, FileEntry][] {
    return [...(this.base?.manifest.files ?? [])].filter(([path]) => !this.files.has(path));
  }

  /** Whether the release would be the one before again. */
  isUnchanged(redirects: ReadonlyMap<string, string>): boolean {
    const before = this.base?.manifest;
    if (!before || this.changed.size > 0 || before.files.size !== this.files.size) return false;
    return (
      before.redirects.size === redirects.size &&
      [...redirects].every(([from, to]) => before.redirects.get(from) === to)
    );
  }

  /** Throws away what waits. Safe to call at any time, also twice. */
  async discard(): Promise<void> {
    await Promise.all(this.#writing);
    await rm(this.#folder, { recursive: true, force: true });
  }

  #write(waiting: string, bytes: Uint8Array, compress: boolean): void {
    const work = async () => {
      await writeFile(waiting, bytes);
      if (!compress) return;
      const { br, gz } = await compressFast(bytes);
      await Promise.all([writeFile(`${waiting}.br`, br), writeFile(`${waiting}.gz`, gz)]);
    };
    const task: Promise<void> = work()
      .catch((error: unknown) => {
        this.#fault ??= error;
      })
      .finally(() => this.#writing.delete(task));
    this.#writing.add(task);
  }
}

/**
 * `Last-Modified` counts whole seconds, so two versions in one second would look the same to a cache (RFC 9110 §8.8.2.2):
 * a new version is always at least one second later than the one before.
 */
function nextModifiedAt(now: Date, before: FileEntry | undefined): string {
  const second = Math.floor(now.getTime() / 1000);
  const earlier = before ? Date.parse(before.modifiedAt) / 1000 : 0;
  return new Date(Math.max(second, earlier + 1) * 1000).toISOString();
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
