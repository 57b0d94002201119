/**
 * Pictures that are made after the swap: from their pool when they are there; until then, a picture that will do.
 *
 * A page names every size of its pictures, and its share picture, from the start. Nothing is looked up on disk by a name
 * that a visitor made up: a release must name it.
 * @module
 */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mediaFolders } from '../../src/content/media/folders.ts';
import { basePathOf } from '../../src/content/media/variants.ts';
import { GENERAL_PATH, shareNameIn } from '../../src/machine/share-picture/share-picture.ts';
import type { Release, ReleaseStore } from '../releases/store.ts';
import { shareIndexOf } from '../releases/share-index.ts';
import { type Found, sendFile } from './send-file.ts';

export type PictureStore = Pick<ReleaseStore, 'olderAsset' | 'paths'>;

/** @returns null when the path names no such picture */
export async function sendPooledPicture(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  path: string,
  store: PictureStore,
): Promise<unknown> {
  const found = (await shareFile(release, path, store)) ?? (await variantFile(release, path, store));
  if (!found) return null;
  const { pooled, standIn } = found;
  return pooled ? sendFile(request, reply, pooled, 'immutable') : sendFile(request, reply, standIn, 'no-cache');
}

interface PooledPicture {
  pooled: Found | null;
  standIn: Found;
}

async function variantFile(release: Release, path: string, store: PictureStore): Promise<PooledPicture | null> {
  const base = basePathOf(path);
  if (base === null) return null;
  const standIn = inRelease(release, base) ?? olderFile(store, base);
  return standIn && { pooled: await pooledFile(mediaFolders(store.paths.media).variants, basename(path)), standIn };
}

/**
 * A share picture that this release doesn't name may show what was withdrawn since; who still asks for it, from an old
 * link preview, gets the general one.
 */
async function shareFile(release: Release, path: string, store: PictureStore): Promise<PooledPicture | null> {
  const name = shareNameIn(path);
  const standIn = name === null ? null : inRelease(release, GENERAL_PATH);
  if (name === null || !standIn) return null;
  const isNamed = Object.hasOwn(await shareIndexOf(release.folder), name);
  return { pooled: isNamed ? await pooledFile(store.paths.sharePictures, name) : null, standIn };
}

function inRelease({ manifest, folder }: Release, path: string): Found | null {
  const entry = manifest.files.get(path);
  return entry ? { folder, path, entry } : null;
}

function olderFile(store: PictureStore, path: string): Found | null {
  const older = store.olderAsset(path);
  return older && { ...older, path };
}

/** The name fixes the bytes, so it serves as their hash. */
async function pooledFile(folder: string, name: string): Promise<Found | null> {
  try {
    const { size, mtime } = await stat(join(folder, name));
    const entry = { hash: name, sizeBytes: size, modifiedAt: mtime.toISOString(), compressed: false };
    return { folder, path: name, entry };
  } catch {
    return null;
  }
}
