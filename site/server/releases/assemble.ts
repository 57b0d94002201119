/**
 * Putting a release together in `staging/`: the files that did not change by hard link, the new ones by rename.
 * @module
 */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from './draft.ts';
import { fairTurns } from './fair-turns.ts';
import { flushFiles } from './flush.ts';
import { writeManifest, type Manifest } from './manifest.ts';
import type { SitePaths } from './paths.ts';
import { Folders, linkFiles, namesOf, removeFile } from './tree.ts';

/** A complete linked copy of a release, waiting in `staging/`. */
export interface Clone {
  baseId: string;
  folder: string;
}

/**
 * Makes the whole tree in `folder` and its manifest, flushed to disk.
 * @param isClone whether `folder` already is a linked copy of the draft's base
 */
export async function assemble(
  paths: SitePaths,
  draft: Draft,
  manifest: Manifest,
  folder: string,
  isClone: boolean,
): Promise<void> {
  await draft.written();
  if (isClone) await takeOut(folder, draft);
  else await linkFiles(draft.base?.folder ?? '', folder, unchanged(draft));
  await flushFiles(await putIn(folder, draft), paths.root);
  writeManifest(paths, manifest);
}

function* unchanged(draft: Draft) {
  for (const file of draft.files) if (!draft.changed.has(file[0])) yield file;
}

/** Before anything new is put in: an address may turn from a file into a folder or back. */
async function takeOut(folder: string, draft: Draft): Promise<void> {
  const turn = fairTurns();
  for (const [path, entry] of draft.removed()) {
    removeFile(folder, path, entry);
    await turn();
  }
  for (const [path, { entry }] of draft.changed) {
    const wasCompressed = draft.base?.manifest.files.get(path)?.compressed ?? false;
    if (!wasCompressed || entry.compressed) continue;
    for (const suffix of ['.br', '.gz']) rmSync(join(folder, path + suffix));
  }
}

/** Renames the new files to their places and checks that each is whole. */
async function putIn(folder: string, draft: Draft): Promise<string[]> {
  const folders = new Folders(folder);
  const placed: string[] = [];
  const turn = fairTurns();
  for (const [path, { waiting, entry }] of draft.changed) {
    folders.ensureFor(path);
    for (const name of namesOf(path, entry)) {
      const target = join(folder, name);
      renameSync(waiting + name.slice(path.length), target);
      placed.push(target);
    }
    const size = statSync(join(folder, path)).size;
    if (size !== entry.sizeBytes) throw new Error(`${path} has ${size} bytes on disk instead of ${entry.sizeBytes}`);
    if (!entry.compressed && existsSync(join(folder, `${path}.br`)))
      throw new Error(`${path} has a compressed file that is not its own`);
    await turn();
  }
  return placed;
}
