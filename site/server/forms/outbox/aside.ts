/**
 * What can't be delivered, with the reason: set aside so that it never stands in the way of others. One file each, until
 * a person looks at it or its term ends.
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IntakeItem } from 'shared-types/forms';
import { replaceFile } from '../../releases/durable.ts';

export interface AsideNote {
  at: string;
  reason: string;
  /** `null` when even the item could not be read; `raw` then has what was found. */
  item: IntakeItem | null;
  raw?: string;
}

/** As long as a handled form may be kept (domain §5). */
export const keptDays = 366;
const dayMs = 86_400_000;

export class Aside {
  readonly #folder: string;
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many are set aside. */
  get count(): number {
    return this.#count;
  }

  /** Counts what is there; what is past its term goes. */
  async open(now: Date): Promise<void> {
    const names = await this.#names();
    const kept = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const isOld = +now - (await stat(path)).mtimeMs > keptDays * dayMs;
        if (isOld) await rm(path, { force: true });
        return !isOld;
      }),
    );
    this.#count = kept.filter(Boolean).length;
  }

  /** Returns when the note is on the disk. */
  put(note: AsideNote): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    // The same item, or the same damaged line, read again is the same note.
    const name =
      note.item?.key ??
      createHash('sha256')
        .update(note.raw ?? note.reason)
        .digest('hex');
    const path = join(this.#folder, `${name}.json`);
    if (!existsSync(path)) this.#count += 1;
    replaceFile(path, JSON.stringify(note, null, 2), this.#folder);
  }

  async all(): Promise<AsideNote[]> {
    const names = await this.#names();
    return Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(this.#folder, name), 'utf8')) as AsideNote),
    );
  }

  async #names(): Promise<string[]> {
    const names = await readdir(this.#folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names.filter((name) => name.endsWith('.json'));
  }
}
