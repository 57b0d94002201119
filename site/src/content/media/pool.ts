/**
 * Files of the media library, as the site serves them: one web-ready size per picture, other files as they are.
 *
 * Content-addressed: a name holds the digest of everything that can change the bytes, so a file is made once and may
 * be cached for ever, and another text or focal point in the media library makes nothing anew. The site stands without
 * the CMS. Other sizes are made from what lies here, after the swap (`make-missing.ts`).
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, extname, join, parse } from 'node:path';
import type { CmsClient } from '../cms-client.ts';
import type { FileFragment } from '../queries.generated.ts';
import type { Snapshot } from '../snapshot.ts';
import { filesOf, isPicture, keyOf } from './files-of.ts';
import { makeFolders, mediaFolders, type MediaFolders } from './folders.ts';
import { webReady } from './make-picture.ts';
import { RECIPE } from './recipe.ts';
import { pictureName } from './variants.ts';
import { writeWhole } from './write-whole.ts';

/** Where a file stands on the site, and how large the picture is there. */
export interface MediaPlace {
  address: string;
  width: number | null;
  height: number | null;
  sizeBytes: number;
}

/** Something an editor should mend; it never holds up a release. */
export interface MediaProblem {
  title: string;
  message: string;
}

export interface MediaPool {
  readonly folders: MediaFolders;
  /** Fetches and makes what the snapshot needs and the pool has not. */
  collect(snapshot: Snapshot, cms: CmsClient, signal?: AbortSignal): Promise<MediaProblem[]>;
  /** Where a file stands; `null` when it could not be read. */
  place(file: FileFragment): MediaPlace | null;
  /** Where all files of the pool stand, by key: what `mediaPlaceIn` needs on another thread. */
  places(): [key: string, place: MediaPlace][];
  /** Every file that the snapshot needs and the pool has: path on the site, and how to read it. */
  files(snapshot: Snapshot): { path: string; read: () => Promise<Buffer> }[];
  /** Removes what neither the snapshot that was last collected for nor a kept release names. */
  prune(isKept: (path: string) => boolean): Promise<void>;
}

/** Where files stand, by what the pool has. */
export const mediaPlaceIn =
  (places: ReadonlyMap<string, MediaPlace>) =>
  (file: FileFragment): MediaPlace | null =>
    places.get(keyOf(file)) ?? null;

const nameOf = ({ address }: MediaPlace) => basename(address);
/** A name without its extension: an original is kept under that of its web-ready size. */
const stemOf = (name: string) => parse(name).name;

/** Opens (and makes) the pool in a folder of its own. */
export async function openMediaPool(root: string): Promise<MediaPool> {
  const folders = mediaFolders(root);
  await makeFolders(folders);
  const places = await readPlaces(folders);
  const known = new Map([...places.values()].map((place) => [digestIn(nameOf(place)), place]));
  /** Files that could not be made: not tried again until they change, or the site restarts. */
  const broken = new Map<string, MediaProblem>();
  /** Keys of the snapshot that was last collected for. */
  let wanted: ReadonlySet<string> | undefined;

  const make = async (file: FileFragment, digest: string, original: Buffer): Promise<MediaPlace> => {
    if (!isPicture(file)) {
      const name = `${digest}${extname(file.url).toLowerCase()}`;
      await writeWhole(join(folders.files, name), original);
      return { address: `/media/${name}`, width: null, height: null, sizeBytes: original.length };
    }
    const { body, width, height } = await webReady(original);
    const name = pictureName(digest, width);
    await writeWhole(join(folders.originals, stemOf(name)), original);
    await writeWhole(join(folders.files, name), body);
    return { address: `/media/${name}`, width, height, sizeBytes: body.length };
  };

  const fetchAndMake = async (file: FileFragment, key: string, cms: CmsClient, signal?: AbortSignal) => {
    const original = await cms.file(file.url, signal);
    const digest = digestOf(file, original);
    const place = known.get(digest) ?? (await make(file, digest, original));
    await writeWhole(join(folders.places, `${key}.json`), JSON.stringify(place)); // last: it says that the file is whole
    places.set(key, place);
    known.set(digest, place);
  };

  return {
    folders,

    async collect(snapshot, cms, signal) {
      const files = filesOf(snapshot);
      wanted = new Set(files.keys());
      for (const [key, file] of files) {
        if (places.has(key) || broken.has(key)) continue;
        try {
          await fetchAndMake(file, key, cms, signal);
        } catch (error) {
          if (isUnreachable(error)) throw error;
          broken.set(key, { title: file.name, message: unreadable });
        }
      }
      return [...files.keys()].flatMap((key) => broken.get(key) ?? []);
    },

    place: mediaPlaceIn(places),

    places: () => [...places],

    files: (snapshot) => {
      // Two entries in the library may hold the same bytes; on the site that is one file.
      const standing = [...filesOf(snapshot).keys()].flatMap((key) => places.get(key) ?? []);
      const names = new Set(standing.map(nameOf));
      return [...names].map((name) => ({ path: `media/${name}`, read: () => readFile(join(folders.files, name)) }));
    },

    async prune(isKept) {
      if (!wanted) return;
      const needed = new Set<string>();
      for (const [key, place] of places) {
        if (wanted.has(key) || isKept(place.address.slice(1))) needed.add(nameOf(place));
        else {
          places.delete(key);
          await rm(join(folders.places, `${key}.json`), { force: true });
        }
      }
      for (const [digest, place] of known) if (!needed.has(nameOf(place))) known.delete(digest);
      const stems = new Set([...needed].map(stemOf));
      await removeExcept(folders.files, (name) => needed.has(name));
      await removeExcept(folders.originals, (name) => stems.has(name));
    },
  };
}

const unreadable =
  'Dit bestand is niet te lezen, of het is groter dan 100 miljoen beeldpunten. Zet het opnieuw in de bibliotheek.';

/** Of everything that can change what is made of a file. */
function digestOf(file: FileFragment, original: Buffer): string {
  const recipe = isPicture(file) ? RECIPE : extname(file.url).toLowerCase();
  return createHash('sha256').update(recipe).update('\n').update(original).digest('hex').slice(0, 16);
}

const digestIn = (name: string) => name.slice(0, 16);

/** Places of files that are there. */
async function readPlaces(folders: MediaFolders): Promise<Map<string, MediaPlace>> {
  const names = new Set(await readdir(folders.files));
  const places = new Map<string, MediaPlace>();
  for (const name of await readdir(folders.places)) {
    const place = name.endsWith('.json') && (await readPlace(join(folders.places, name)));
    if (place && names.has(nameOf(place))) places.set(stemOf(name), place);
  }
  return places;
}

/** A place that can't be read is found again by fetching its file. */
async function readPlace(file: string): Promise<MediaPlace | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as MediaPlace;
  } catch {
    return null;
  }
}

async function removeExcept(folder: string, isNeeded: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(folder)) if (!isNeeded(name)) await rm(join(folder, name), { force: true });
}

/** A CMS that is off or slow is no broken file: the run is tried again later. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name));
