/**
 * The search indexes that are served: the newest, and older ones for a browser that began with them.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEntry } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';
import type { Release } from '../releases/store.ts';
import { currentName, filesOf, type IndexedPage, keptNames, type KeptIndex, readKeptIndex } from './kept-index.ts';
import { searchedDigest } from './searched-part.ts';

export interface IndexFile {
  folder: string;
  path: string;
  entry: FileEntry;
}

export class SearchShelf {
  readonly #paths: SitePaths;
  #newest: string | null = null;
  #kept: { folder: string; index: KeptIndex }[] = [];
  /** What search reads from the current release's changed pages, by their hash. */
  #digests = new Map<string, string | null>();
  #digestsOf: string | null = null;

  constructor(paths: SitePaths) {
    this.#paths = paths;
  }

  /**
   * A file of the index, or null. The text of a page is only given while that page says the same in the release that is
   * served: what was unpublished or withdrawn is gone from here the moment it is gone from the site.
   */
  find(release: Release, path: string): IndexFile | null {
    this.#refresh();
    for (const { folder, index } of this.#kept) {
      const entry = index.files.get(path);
      if (!entry) continue;
      const page = index.fragments.get(path);
      if (page ? this.#stillSays(release, page) : !path.startsWith('fragment/')) return { folder, path, entry };
      return null;
    }
    return null;
  }

  #refresh(): void {
    const newest = currentName(this.#paths);
    if (newest === this.#newest) return;
    this.#newest = newest;
    const names = newest === null ? [] : [newest, ...keptNames(this.#paths).filter((name) => name !== newest)];
    this.#kept = names.flatMap((name) => {
      const index = readKeptIndex(this.#paths, name);
      return index ? [{ folder: filesOf(this.#paths, name), index }] : [];
    });
  }

  #stillSays(release: Release, page: IndexedPage): boolean {
    const { files, redirects } = release.manifest;
    const entry = files.get(page.path);
    if (!entry || redirects.has(`/${page.path.replace(/index\.html$/, '')}`)) return false;
    return entry.hash === page.hash || this.#digestNow(release, page.path, entry) === page.digest;
  }

  /** Another menu or footer changes every page, and nothing that search reads. */
  #digestNow(release: Release, path: string, entry: FileEntry): string | null {
    if (this.#digestsOf !== release.id) {
      this.#digests = new Map();
      this.#digestsOf = release.id;
    }
    let digest = this.#digests.get(entry.hash);
    if (digest === undefined) {
      digest = searchedDigest(readFileSync(join(release.folder, path), 'utf8'));
      this.#digests.set(entry.hash, digest);
    }
    return digest;
  }
}
