/**
 * Share pictures of the pages of a release (`src/machine/share-picture`).
 * @module
 */
import { join } from 'node:path';
import type { drawSharePicture } from '../../src/machine/share-picture/draw.ts';
import { makeMissingSharePictures, pruneSharePictures } from '../../src/machine/share-picture/make-missing.ts';
import type { Manifest } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';
import { shareIndexOf } from '../releases/share-index.ts';

/** Loaded when it is used: what draws is large, and mostly there is nothing to draw. */
const draw: typeof drawSharePicture = async (...given) =>
  (await import('../../src/machine/share-picture/draw.ts')).drawSharePicture(...given);

/** Makes what this release lacks and removes what no kept release names. @returns what could not be made */
export async function makeSharePictures(
  paths: SitePaths,
  manifest: Manifest,
  kept: readonly Manifest[],
): Promise<Error[]> {
  const folderOf = ({ id }: Manifest) => join(paths.releases, id);
  const needed = new Set<string>();
  for (const release of kept) for (const name of Object.keys(await shareIndexOf(folderOf(release)))) needed.add(name);
  await pruneSharePictures(paths.sharePictures, needed);
  const release = folderOf(manifest);
  return makeMissingSharePictures(
    paths.sharePictures,
    await shareIndexOf(release),
    (path) => join(release, path),
    draw,
  );
}
