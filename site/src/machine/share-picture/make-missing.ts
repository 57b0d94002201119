/**
 * Making share pictures. Looks each time what is there, so it can be stopped at any moment and go on next time.
 *
 * @module
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../../content/media/write-whole.ts';
import type { drawSharePicture } from './draw.ts';
import type { ShareIndex } from './share-index.ts';

/**
 * Draws every picture that is not in the folder yet.
 *
 * @param fileOf where a file of the site lies on the disk, for photos
 * @param draw `drawSharePicture`; who mostly has nothing to draw can load it, and the large library behind it, at the first call
 * @returns what could not be drawn; the rest is
 */
export async function makeMissingSharePictures(
  folder: string,
  index: ShareIndex,
  fileOf: (path: string) => string,
  draw: typeof drawSharePicture,
): Promise<Error[]> {
  await mkdir(folder, { recursive: true });
  const made = new Set(await readdir(folder));
  const missing = Object.entries(index).filter(([name]) => !made.has(name));
  const faults: Error[] = [];
  for (const [name, picture] of missing) {
    try {
      await writeWhole(join(folder, name), await draw(picture, (path) => readFile(fileOf(path))));
    } catch (error) {
      faults.push(new Error(`The share picture of “${picture.title}” could not be made`, { cause: error }));
    }
  }
  return faults;
}

/** Removes what nobody needs any more. */
export async function pruneSharePictures(folder: string, needed: ReadonlySet<string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!needed.has(name)) await rm(join(folder, name), { force: true });
}
