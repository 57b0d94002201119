import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { drawSharePicture } from '../machine/share-picture/draw.ts';
import { makeMissingSharePictures } from '../machine/share-picture/make-missing.ts';
import { shareIndex } from '../machine/share-picture/pictured-pages.ts';
import { makeMissingVariants } from './media/make-missing.ts';
import { makeVariant } from './media/make-picture.ts';
import { variantsOf } from './media/variants.ts';
import type { BuildContent } from './build-content.ts';

/**
 * The pictures that the publisher makes after its swap, for a static build, which has no later: made in the same pool,
 * by the same functions.
 *
 * @throws when one can't be made: a host that only has files has nothing to answer in its place
 */
export async function* laterPictures({
  content,
  snapshot,
  media,
  shareFolder,
}: BuildContent): AsyncGenerator<{ path: string; body: Buffer }> {
  const paths = media.files(snapshot).map(({ path }) => path);
  const fileOf = (path: string) => join(media.folders.files, basename(path));
  await orThrow(makeMissingVariants(media.folders, paths, fileOf, makeVariant));
  for (const variant of paths.flatMap(variantsOf)) {
    yield { path: variant.path, body: await readFile(join(media.folders.variants, basename(variant.path))) };
  }
  const index = shareIndex(content);
  await orThrow(makeMissingSharePictures(shareFolder, index, fileOf, drawSharePicture));
  for (const name of Object.keys(index)) yield { path: `og/${name}`, body: await readFile(join(shareFolder, name)) };
}

async function orThrow(making: Promise<Error[]>): Promise<void> {
  const faults = await making;
  if (faults.length > 0) throw new AggregateError(faults, 'Some pictures could not be made');
}
