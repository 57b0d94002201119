/**
 * Removing what was thrown away.
 * @module
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes everything in a folder; asynchronously, so that the process still notices that it should stop. */
export async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}
