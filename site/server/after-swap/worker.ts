/**
 * The child process that works after a swap, at the lowest priority: what no reader has to wait for.
 *
 * It may be killed at any moment, also by the next publish. So every step is a rename, and every step looks first whether
 * it was already done.
 * @module
 */
import { constants, setPriority } from 'node:os';
import { z } from 'zod';
import { linkFiles, firstFault } from '../releases/tree.ts';
import { readManifest } from '../releases/manifest.ts';
import { sitePaths } from '../releases/paths.ts';
import { emptyFolder } from './empty-folder.ts';
import { keptManifests } from './kept.ts';
import { improvePictures } from './pictures.ts';
import { makeSharePictures } from './share-pictures.ts';
import { improveTree, prunePool } from './pool.ts';
import { makeSearchIndex } from './search-index.ts';
import { join } from 'node:path';

const job = z.object({ dataDir: z.string(), releaseId: z.string(), cloneName: z.string() });
export type AfterSwapJob = z.infer<typeof job>;
/** Told to the parent as soon as the copy is complete. */
export interface CloneMade {
  baseId: string;
  folder: string;
}

setPriority(constants.priority.PRIORITY_LOW);
// One core at most (libvips reads it when it is loaded): the other is for visitors.
process.env.VIPS_CONCURRENCY = '1';
// When the server is gone (kill -9), nobody wants this work any more.
process.on('disconnect', () => process.exit());
process.once('message', (message) => {
  work(job.parse(message)).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function work({ dataDir, releaseId, cloneName }: AfterSwapJob): Promise<void> {
  const paths = sitePaths(dataDir);
  const manifest = readManifest(paths, releaseId);
  if (!manifest) return;
  const release = join(paths.releases, releaseId);
  const clone = join(paths.staging, cloneName);
  await linkFiles(release, clone, manifest.files);
  const fault = await firstFault(clone, manifest.files);
  if (fault !== null) throw new Error(`The copy of release ${releaseId} is not complete: ${fault}`);
  process.send?.({ baseId: releaseId, folder: clone } satisfies CloneMade);
  await emptyFolder(paths.trash);
  // One thing that can't be made keeps nothing else from being made.
  const faults: unknown[] = [];
  await makeSearchIndex(paths, manifest).catch((error: unknown) => faults.push(error));
  const kept = keptManifests(paths);
  faults.push(...(await improvePictures(paths, manifest, kept)));
  faults.push(...(await makeSharePictures(paths, manifest, kept)));
  await improveTree(paths, manifest.files, [release, clone]);
  await prunePool(paths);
  if (faults.length > 0) throw new AggregateError(faults, 'The search index or some pictures could not be made');
}
