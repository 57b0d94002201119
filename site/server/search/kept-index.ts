/**
 * A search index on disk: the files of Pagefind, and which page each piece of text comes from.
 *
 * Invariants. A folder in `search/` is complete: it gets there by rename. `search/current` only ever points at such a
 * folder. Nothing in it changes any more.
 * @module
 */
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { FileEntry } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';

/** A page as it was when it was indexed. */
export interface IndexedPage {
  /** Its file in the release. */
  path: string;
  /** SHA-256 of that file. */
  hash: string;
  /** Of the part that search reads. */
  digest: string;
}

export interface KeptIndex {
  /** The same for two releases in which the same can be found. */
  key: string;
  /** By path below `/pagefind/`. */
  files: ReadonlyMap<string, FileEntry>;
  /** The page behind each fragment, by the fragment's path. */
  fragments: ReadonlyMap<string, IndexedPage>;
}

const stored = z.object({
  format: z.literal(1),
  key: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.number(), z.string(), z.boolean()])),
  fragments: z.record(z.string(), z.tuple([z.string(), z.string(), z.string()])),
});

/** Where the served files of a kept index lie. */
export const filesOf = (paths: SitePaths, name: string): string => join(paths.search, name, 'files');

/** The link to the newest index. */
export const currentLink = (paths: SitePaths): string => join(paths.search, 'current');

/** Name of the newest index, or null before the first. */
export function currentName(paths: SitePaths): string | null {
  try {
    return readlinkSync(currentLink(paths));
  } catch {
    return null;
  }
}

/** Names of the kept indexes, newest first. */
export function keptNames(paths: SitePaths): string[] {
  return readdirSync(paths.search, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .reverse();
}

/** Writes what `files/` of a folder holds beside it. */
export function writeIndexList(folder: string, { key, files, fragments }: KeptIndex): void {
  const json = {
    format: 1,
    key,
    files: Object.fromEntries([...files].map(([path, f]) => [path, [f.hash, f.sizeBytes, f.modifiedAt, f.compressed]])),
    fragments: Object.fromEntries([...fragments].map(([path, page]) => [path, [page.path, page.hash, page.digest]])),
  };
  writeFileSync(join(folder, 'index.json'), JSON.stringify(json));
}

/** The list of a kept index, or null when there is none that can be read. */
export function readKeptIndex(paths: SitePaths, name: string): KeptIndex | null {
  try {
    const text = readFileSync(join(paths.search, name, 'index.json'), 'utf8');
    const { key, files, fragments } = stored.parse(JSON.parse(text));
    return {
      key,
      files: new Map(
        Object.entries(files).map(([path, [hash, sizeBytes, modifiedAt, compressed]]) => [
          path,
          { hash, sizeBytes, modifiedAt, compressed },
        ]),
      ),
      fragments: new Map(
        Object.entries(fragments).map(([fragment, [path, hash, digest]]) => [fragment, { path, hash, digest }]),
      ),
    };
  } catch {
    return null;
  }
}
