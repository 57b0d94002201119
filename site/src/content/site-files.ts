/** Files of the site that are no pages: generated cover art and the media library's files. */
import { coversOf } from '../components/art/covers.ts';
import type { MediaPool } from './media/pool.ts';
import type { Content } from './model.ts';
import type { Snapshot } from './snapshot.ts';

/** A file whose bytes are fixed by its version: made only when path or version is new. */
export interface AssetFile {
  /** Relative to the site's root, without a slash in front. */
  path: string;
  version: string;
  load: () => string | Buffer | Promise<Buffer>;
}

/** Part of every cover's version: change it when the art changes. */
const COVER_ART = 'cover-1';

/** The assets that this content needs. */
export function siteFiles(content: Content, snapshot: Snapshot, media: MediaPool): AssetFile[] {
  return [
    ...coversOf(content).map(({ path, svg }) => ({ path: path.replace(/^\//, ''), version: COVER_ART, load: svg })),
    ...media.files(snapshot).map(({ path, read }) => ({ path, version: path, load: read })),
  ];
}
