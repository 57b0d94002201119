/** Files of the site that are no pages: cover art, the media library's files, and what share pictures are made from. */
import { hash } from 'node:crypto';
import { coversOf } from '../components/art/covers.ts';
import type { drawSharePicture } from '../machine/share-picture/draw.ts';
import { generalPicture, shareIndex } from '../machine/share-picture/pictured-pages.ts';
import { INDEX_PATH, writeShareIndex } from '../machine/share-picture/share-index.ts';
import { GENERAL_PATH, shareName } from '../machine/share-picture/share-picture.ts';
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

/**
 * The assets that this content needs.
 * @param draw `drawSharePicture`; a server can load it, and the large library behind it, at the first call
 */
export function siteFiles(
  content: Content,
  snapshot: Snapshot,
  media: MediaPool,
  draw: typeof drawSharePicture,
): AssetFile[] {
  return [
    ...coversOf(content).map(({ path, svg }) => ({ path: path.replace(/^\//, ''), version: COVER_ART, load: svg })),
    ...media.files(snapshot).map(({ path, read }) => ({ path, version: path, load: read })),
    ...shareFiles(content, draw),
  ];
}

/** The general share picture, and which others the work after the swap has to make. */
function shareFiles(content: Content, draw: typeof drawSharePicture): AssetFile[] {
  const general = generalPicture(content);
  const index = writeShareIndex(shareIndex(content));
  return [
    { path: GENERAL_PATH, version: shareName(general), load: () => draw(general, noPhoto) },
    { path: INDEX_PATH, version: hash('sha256', index), load: () => index },
  ];
}

const noPhoto = () => Promise.reject(new Error('The general share picture has no photo'));
