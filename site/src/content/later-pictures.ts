import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeMissingVariants } from './media/make-missing.ts';
import type { MediaPool } from './media/pool.ts';
import { variantsOf } from './media/variants.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The pictures that the publisher makes after its swap, for a static build, which has no later: made in the same pool,
 * by the same functions.
 *
 * @throws when one can't be made: a host that only has files has nothing to answer in its place
 */
export async function* laterPictures(
  snapshot: Snapshot,
  media: MediaPool,
): AsyncGenerator<{ path: string; body: Buffer }> {
  const paths = media.files(snapshot).map(({ path }) => path);
  const faults = await makeMissingVariants(media.folders, paths, (path) => join(media.folders.files, basename(path)));
  if (faults.length > 0) throw new AggregateError(faults, 'Some pictures could not be made');
  for (const variant of paths.flatMap(variantsOf)) {
    yield { path: variant.path, body: await readFile(join(media.folders.variants, basename(variant.path))) };
  }
}
