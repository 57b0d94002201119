/**
 * Other sizes and formats of the pictures of a release (`src/content/media`).
 * @module
 */
import { join } from 'node:path';
import { mediaFolders } from '../../src/content/media/folders.ts';
import { makeMissingVariants, pruneVariants } from '../../src/content/media/make-missing.ts';
import type { makeVariant } from '../../src/content/media/make-picture.ts';
import type { Manifest } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';

/** Loaded when it is used: the picture library is large, and mostly there is nothing to make. */
const make: typeof makeVariant = async (...given) =>
  (await import('../../src/content/media/make-picture.ts')).makeVariant(...given);

/** Makes what this release lacks and removes what no kept release names. @returns what could not be made */
export async function improvePictures(
  paths: SitePaths,
  manifest: Manifest,
  kept: readonly Manifest[],
): Promise<Error[]> {
  const folders = mediaFolders(paths.media);
  const release = join(paths.releases, manifest.id);
  await pruneVariants(folders, (path) => kept.some(({ files }) => files.has(path)));
  return makeMissingVariants(folders, manifest.files.keys(), (path) => join(release, path), make);
}
