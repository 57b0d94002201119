/**
 * Trees of hard links: copying a release costs no bytes, and a file in it is never written, only replaced by rename.
 * @module
 */
import { linkSync, mkdirSync, rmdirSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fairTurns } from './fair-turns.ts';
import type { FileEntry } from './manifest.ts';

/** The file itself and the compressed ones beside it. */
export function namesOf(path: string, entry: Pick<FileEntry, 'compressed'>): string[] {
  return entry.compressed ? [path, `${path}.br`, `${path}.gz`] : [path];
}

/** Makes folders once each; `mkdir` for every file would cost more than the links. */
export class Folders {
  readonly #made = new Set<string>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    mkdirSync(root, { recursive: true });
  }

  /** Makes the folder that will hold `path`. */
  ensureFor(path: string): void {
    const folder = dirname(path);
    if (folder === '.' || this.#made.has(folder)) return;
    mkdirSync(join(this.#root, folder), { recursive: true });
    this.#made.add(folder);
  }
}

/** Links files of one tree into another that does not have them yet. */
export async function linkFiles(
  from: string,
  to: string,
  files: Iterable<readonly [string, FileEntry]>,
): Promise<void> {
  const folders = new Folders(to);
  const turn = fairTurns();
  for (const [path, entry] of files) {
    folders.ensureFor(path);
    for (const name of namesOf(path, entry)) linkSync(join(from, name), join(to, name));
    await turn();
  }
}

/** Takes a file and its compressed siblings out of a tree, and the folders that become empty by it. */
export function removeFile(tree: string, path: string, entry: FileEntry): void {
  for (const name of namesOf(path, entry)) unlinkSync(join(tree, name));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(tree, folder));
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
      throw error;
    }
  }
}

/** The first file that is missing or has another size than the manifest says, or null when the tree is complete. */
export async function firstFault(tree: string, files: ReadonlyMap<string, FileEntry>): Promise<string | null> {
  const turn = fairTurns();
  for (const [path, entry] of files) {
    for (const name of namesOf(path, entry)) {
      const found = statSync(join(tree, name), { throwIfNoEntry: false });
      if (!found) return `${name} is missing`;
      if (name === path && found.size !== entry.sizeBytes)
        return `${name} has ${found.size} bytes instead of ${entry.sizeBytes}`;
      if (found.size === 0 && entry.sizeBytes > 0) return `${name} is empty`;
    }
    await turn();
  }
  return null;
}
