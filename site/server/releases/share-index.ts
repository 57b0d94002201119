/**
 * Which share pictures a release names.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_PATH, readShareIndex, type ShareIndex } from '../../src/machine/share-picture/share-index.ts';

/** Of the last release that was asked for: visitors only ask for those of the current one. */
let last: { folder: string; index: Promise<ShareIndex> } | undefined;

/** The index of the release in this folder; empty when it has none. */
export function shareIndexOf(folder: string): Promise<ShareIndex> {
  if (last?.folder !== folder) last = { folder, index: read(folder) };
  return last.index;
}

async function read(folder: string): Promise<ShareIndex> {
  try {
    return readShareIndex(await readFile(join(folder, INDEX_PATH), 'utf8'));
  } catch {
    return {};
  }
}
