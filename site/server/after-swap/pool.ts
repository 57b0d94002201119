/**
 * Brotli 11 by content hash: made once per text, linked over the quick brotli 5 in the release.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { compressBest } from '../releases/compress.ts';
import type { FileEntry } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';

/**
 * Gives every compressed file of the trees its best form. The trees hold the same files; one that disappears meanwhile
 * (a clone that became a release) is passed over, the next job does it.
 */
export async function improveTree(
  paths: SitePaths,
  files: ReadonlyMap<string, FileEntry>,
  trees: readonly string[],
): Promise<void> {
  let count = 0;
  for (const [path, entry] of files) {
    if (!entry.compressed) continue;
    const isNew = makeBest(
      paths,
      entry.hash,
      trees.map((tree) => join(tree, path)),
    );
    for (const tree of trees) putInPlace(paths, entry.hash, join(tree, `${path}.br`));
    // Compressing takes 12–20 ms; linking takes so little that a turn per file would cost more.
    if (isNew || ++count % 500 === 0) await nextTurn();
  }
}

/** Removes what no release uses any more: such a file has no other link. */
export async function prunePool(paths: SitePaths): Promise<void> {
  for (const name of readdirSync(paths.pool)) {
    const path = join(paths.pool, name);
    if (statSync(path).nlink === 1) unlinkSync(path);
    await nextTurn();
  }
}

function pooled(paths: SitePaths, hash: string): string {
  return join(paths.pool, `${hash}.br`);
}

function makeBest(paths: SitePaths, hash: string, sources: readonly string[]): boolean {
  if (statSync(pooled(paths, hash), { throwIfNoEntry: false })) return false;
  const body = firstReadable(sources);
  if (!body) return false;
  const temporary = join(paths.incoming, randomUUID());
  writeFileSync(temporary, compressBest(body));
  renameSync(temporary, pooled(paths, hash));
  return true;
}

function firstReadable(sources: readonly string[]): Buffer | null {
  for (const source of sources) {
    try {
      return readFileSync(source);
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
  return null;
}

/** By rename, never in place: the file that is there is shared with older releases and may be on its way to a visitor. */
function putInPlace(paths: SitePaths, hash: string, target: string): void {
  const best = statSync(pooled(paths, hash), { throwIfNoEntry: false });
  const now = statSync(target, { throwIfNoEntry: false });
  if (!best || !now || best.ino === now.ino) return;
  const temporary = join(paths.incoming, randomUUID());
  try {
    linkSync(pooled(paths, hash), temporary);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
