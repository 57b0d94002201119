/**
 * The other sizes of pictures. Looks each time what is there, so it can be stopped at any moment and go on next time.
 *
 * @module
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { makeFolders, type MediaFolders } from './folders.ts';
import type { makeVariant } from './make-picture.ts';
import { basePathOf, isPicturePath, variantsOf } from './variants.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Makes every size that is not there yet.
 *
 * @param paths of a site's files, `media/….webp`; what is no picture is passed over
 * @param fileOf where such a file lies on the disk
 * @param make `makeVariant`; who mostly has nothing to make can load it, and the large library behind it, at the first call
 * @returns what could not be made; the rest is
 */
export async function makeMissingVariants(
  folders: MediaFolders,
  paths: Iterable<string>,
  fileOf: (path: string) => string,
  make: typeof makeVariant,
): Promise<Error[]> {
  await makeFolders(folders);
  const made = new Set(await readdir(folders.variants));
  const originals = new Set(await readdir(folders.originals));
  const faults: Error[] = [];
  for (const path of paths) {
    if (!isPicturePath(path)) continue;
    const stem = parse(path).name;
    const missing = variantsOf(path).filter((variant) => !made.has(basename(variant.path)));
    try {
      if (missing.length > 0) {
        const source = await sourceOf(join(folders.originals, stem), fileOf(path));
        for (const variant of missing)
          await writeWhole(join(folders.variants, basename(variant.path)), await make(source, variant));
      }
      if (originals.has(stem)) await rm(join(folders.originals, stem), { force: true });
    } catch (error) {
      faults.push(new Error(`Not every size of ${path} could be made`, { cause: error }));
    }
  }
  return faults;
}

/** The original is best; the web-ready size will do when somebody removed a size after the original had gone. */
async function sourceOf(original: string, webReady: string): Promise<Buffer> {
  try {
    return await readFile(original);
  } catch {
    return readFile(webReady);
  }
}

/** Removes the sizes of pictures that nobody needs any more. */
export async function pruneVariants(folders: MediaFolders, isKept: (basePath: string) => boolean): Promise<void> {
  await makeFolders(folders);
  for (const name of await readdir(folders.variants)) {
    const base = basePathOf(`media/${name}`);
    if (base === null || !isKept(base)) await rm(join(folders.variants, name), { force: true });
  }
}
