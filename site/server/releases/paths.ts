/**
 * Where everything of the published site lies under `DATA_DIR`.
 *
 * All of it must be on one file system: releases share files by hard link, and every change becomes visible by rename.
 * @module
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface SitePaths {
  root: string;
  /** One folder per complete release; only served trees, nothing else. */
  releases: string;
  /** `<release id>.json`, beside the served tree so that no address can reach it. */
  manifests: string;
  /** Half-made releases; whatever lies here at start was left by an interrupted run. */
  staging: string;
  /** New files on their way into a release; emptied at start. */
  incoming: string;
  /** Releases that nobody needs any more, waiting to be removed in the background. */
  trash: string;
  /** Brotli 11 of pages by content hash. */
  pool: string;
  /** Pictures in all their sizes, and other files of the media library. */
  media: string;
  /** Search indexes, one folder each, and `current`: a symbolic link to the newest. */
  search: string;
  /** Share pictures. */
  sharePictures: string;
  /** Symbolic link to the release that is served. */
  current: string;
  /** Why publishing stands still, if it does. */
  hold: string;
}

/** The places under `<dataDir>/site`; makes nothing. */
export function sitePaths(dataDir: string): SitePaths {
  const root = join(dataDir, 'site');
  return {
    root,
    releases: join(root, 'releases'),
    manifests: join(root, 'manifests'),
    staging: join(root, 'staging'),
    incoming: join(root, 'incoming'),
    trash: join(root, 'trash'),
    pool: join(root, 'pool'),
    media: join(root, 'media'),
    search: join(root, 'search'),
    sharePictures: join(root, 'og'),
    current: join(root, 'current'),
    hold: join(root, 'hold.json'),
  };
}

/** Makes the folders that are not there yet. */
export function makeFolders(paths: SitePaths): void {
  for (const folder of ['releases', 'manifests', 'staging', 'incoming', 'trash', 'pool', 'search'] as const) {
    mkdirSync(paths[folder], { recursive: true });
  }
}
