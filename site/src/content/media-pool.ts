/**
 * Files of the media library, as the site serves them: one web-ready size per picture, other files as they are.
 *
 * Content-addressed: a name holds the digest of everything that can change the bytes, so a file is made once and may
 * be cached for ever. The site stands without the CMS.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { CmsClient } from './cms-client.ts';
import type { FileFragment } from './queries.generated.ts';
import type { RawEntry, Snapshot } from './snapshot.ts';

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
  /** Fetches and makes what the snapshot needs and the pool has not. */
  collect(snapshot: Snapshot, cms: CmsClient, signal?: AbortSignal): Promise<MediaProblem[]>;
  /** Where a file stands; `null` when it could not be read. */
  place(file: FileFragment): MediaPlace | null;
  /** Where all files of the pool stand, by key: what `mediaPlaceIn` needs on another thread. */
  places(): [key: string, place: MediaPlace][];
  /** Every file that the snapshot needs and the pool has: path on the site, and how to read it. */
  files(snapshot: Snapshot): { path: string; read: () => Promise<Buffer> }[];
}

/** Wide enough for a full-width picture on a laptop; other sizes follow after the swap. */
const WIDEST = 1600;
const WEBP_QUALITY = 80;
/** Part of each picture's name, so that another recipe makes other names. */
const RECIPE = `webp-${WIDEST}-${WEBP_QUALITY}`;

const isPicture = (file: FileFragment) => /^image\/(jpeg|png|webp|avif)$/.test(file.mime);

function keyOf(file: FileFragment): string {
  const recipe = isPicture(file) ? RECIPE : '';
  return createHash('sha256')
    .update(JSON.stringify([file.url, file.size, file.updatedAt, recipe]))
    .digest('hex')
    .slice(0, 16);
}

/** Files anywhere in an entry, however deep: what GraphQL gave with a `mime` and a `url`. */
function* filesIn(value: unknown): Generator<FileFragment> {
  if (value === null || typeof value !== 'object') return;
  if ('mime' in value && 'url' in value && 'documentId' in value) {
    yield value as FileFragment;
    return;
  }
  for (const part of Object.values(value)) yield* filesIn(part);
}

const filesBySnapshot = new WeakMap<Snapshot, Map<string, FileFragment>>();
/** Snapshots share the entries that did not change; those are not searched again. */
const filesByEntry = new WeakMap<RawEntry, readonly FileFragment[]>();

function filesOfEntry(entry: RawEntry): readonly FileFragment[] {
  let files = filesByEntry.get(entry);
  if (!files) {
    files = [...Object.values(entry)].flatMap((value) => [...filesIn(value)]);
    filesByEntry.set(entry, files);
  }
  return files;
}

/** The files of a snapshot by key; found once per snapshot. */
function filesOf(snapshot: Snapshot): Map<string, FileFragment> {
  let files = filesBySnapshot.get(snapshot);
  if (!files) {
    files = new Map();
    for (const entries of Object.values(snapshot.entries)) {
      for (const { entry } of entries.values()) for (const file of filesOfEntry(entry)) files.set(keyOf(file), file);
    }
    filesBySnapshot.set(snapshot, files);
  }
  return files;
}

/** Where files stand, by what the pool has. */
export const mediaPlaceIn =
  (places: ReadonlyMap<string, MediaPlace>) =>
  (file: FileFragment): MediaPlace | null =>
    places.get(keyOf(file)) ?? null;

/** Opens (and makes) the pool in a folder of its own. */
export async function openMediaPool(folder: string): Promise<MediaPool> {
  await mkdir(folder, { recursive: true });
  const places = new Map<string, MediaPlace>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue;
    places.set(name.slice(0, -'.json'.length), JSON.parse(await readFile(join(folder, name), 'utf8')) as MediaPlace);
  }
  /** Files that could not be made: not tried again until they change, or the site restarts. */
  const broken = new Map<string, MediaProblem>();

  const make = async (file: FileFragment, key: string, cms: CmsClient, signal?: AbortSignal) => {
    const original = await cms.file(file.url, signal);
    const { body, width, height, extension } = isPicture(file)
      ? await webReady(original)
      : { body: original, width: null, height: null, extension: extname(file.url).toLowerCase() };
    const name = `${key}${extension}`;
    const place: MediaPlace = { address: `/media/${name}`, width, height, sizeBytes: body.length };
    await writeWhole(join(folder, name), body);
    await writeWhole(join(folder, `${key}.json`), JSON.stringify(place)); // last: it says that the file is whole
    places.set(key, place);
  };

  return {
    async collect(snapshot, cms, signal) {
      const files = filesOf(snapshot);
      for (const [key, file] of files) {
        if (places.has(key) || broken.has(key)) continue;
        try {
          await make(file, key, cms, signal);
        } catch (error) {
          if (isUnreachable(error)) throw error;
          broken.set(key, {
            title: file.name,
            message: 'Dit bestand is niet te lezen. Zet het opnieuw in de bibliotheek.',
          });
        }
      }
      return [...files.keys()].flatMap((key) => broken.get(key) ?? []);
    },

    place: mediaPlaceIn(places),

    places: () => [...places],

    files: (snapshot) =>
      [...filesOf(snapshot).keys()].flatMap((key) => {
        const place = places.get(key);
        if (!place) return [];
        const name = place.address.slice('/media/'.length);
        return [{ path: `media/${name}`, read: () => readFile(join(folder, name)) }];
      }),
  };
}

/** A CMS that is off or slow is no broken file: the run is tried again later. */
const isUnreachable = (error: unknown) =>
  error instanceof TypeError || (error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name));

async function webReady(original: Buffer) {
  const { data, info } = await sharp(original, { limitInputPixels: 100_000_000 })
    .rotate() // as the camera was held
    .resize({ width: WIDEST, height: WIDEST, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: WEBP_QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { body: data, width: info.width, height: info.height, extension: '.webp' };
}

async function writeWhole(file: string, body: string | Buffer): Promise<void> {
  const temporary = `${file}.new`;
  try {
    await writeFile(temporary, body);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
