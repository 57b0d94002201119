/** Files of the site that are no pages: cover art, the media library's files, and what share pictures are made from. */
import { hash } from 'node:crypto';
import { coversOf } from '../components/art/covers.ts';
import { generalPicture, shareIndex } from '../machine/share-picture/pictured-pages.ts';
import { GENERAL_PATH, INDEX_PATH, shareName, type SharePicture } from '../machine/share-picture/share-picture.ts';
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
    ...shareFiles(content),
  ];
}

/** The general share picture, and which others the work after the swap has to make. */
function shareFiles(content: Content): AssetFile[] {
  const general = generalPicture(content);
  const index = JSON.stringify(shareIndex(content));
  return [
    { path: GENERAL_PATH, version: shareName(general), load: () => drawGeneral(general) },
    { path: INDEX_PATH, version: hash('sha256', index), load: () => index },
  ];
}

async function drawGeneral(picture: SharePicture): Promise<Buffer> {
  // Only now: it is drawn once, and what draws it is large.
  const { drawSharePicture } = await import('../machine/share-picture/draw.ts');
  return drawSharePicture(picture, () => Promise.reject(new Error('The general share picture has no photo')));
}
