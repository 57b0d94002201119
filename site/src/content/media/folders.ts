import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the pool keeps what; all of it can be made again from the CMS. */
export interface MediaFolders {
  /** Web-ready pictures and other files, by digest: what releases hold. */
  files: string;
  /** Which file of the CMS stands where, `<key>.json`. */
  places: string;
  /** Uploaded pictures, until all their sizes are made. */
  originals: string;
  /** Other sizes and formats, made after the swap. */
  variants: string;
}

/** @param root `<DATA_DIR>/site/media` */
export function mediaFolders(root: string): MediaFolders {
  return {
    files: join(root, 'files'),
    places: join(root, 'places'),
    originals: join(root, 'originals'),
    variants: join(root, 'variants'),
  };
}

/** Makes the folders that are not there yet. */
export async function makeFolders(folders: MediaFolders): Promise<void> {
  for (const folder of Object.values(folders) as string[]) await mkdir(folder, { recursive: true });
}
