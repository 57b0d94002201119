/**
 * The releases on disk: which one is served, making the next, going back to one before.
 *
 * Invariants. A folder in `releases/` with a manifest is complete; it gets there by rename, after its manifest. `current`
 * only ever points at such a folder. Kill the process between any two lines here: the release that was served still is,
 * and what was half made lies in `staging/` or `incoming/`, which `tidy` empties.
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Draft } from './draft.ts';
import { flushFolder, repointLink } from './durable.ts';
import { isImmutable } from './file-path.ts';
import { assertPublishable } from './invariants.ts';
import { manifestPath, readManifest, type FileEntry, type Manifest } from './manifest.ts';
import { assemble, type Clone } from './assemble.ts';
import { makeFolders, sitePaths, type SitePaths } from './paths.ts';
import { isReleaseId, newReleaseId } from './release-id.ts';
import { firstFault } from './tree.ts';

/** A complete release; neither its files nor its manifest change any more (only `.br` files get smaller). */
export interface Release {
  id: string;
  /** Absolute path of the served tree. */
  folder: string;
  manifest: Manifest;
}

export interface StoreLog {
  warn(details: object, message: string): void;
}

export class ReleaseStore {
  readonly paths: SitePaths;
  readonly #keep: number;
  readonly #log: StoreLog;
  #current: Release | null = null;
  #clone: Clone | null = null;
  /** Hashed assets per kept release: pages in a visitor's tab may still ask for those of an older one. */
  readonly #assets = new Map<string, Map<string, FileEntry>>();

  private constructor(paths: SitePaths, keep: number, log: StoreLog) {
    this.paths = paths;
    this.#keep = keep;
    this.#log = log;
  }

  /** Finds the release to serve: `current`, or when that is broken the newest that is complete. Removes nothing. */
  static async open(dataDir: string, log: StoreLog, keep = 5): Promise<ReleaseStore> {
    const store = new ReleaseStore(sitePaths(dataDir), keep, log);
    makeFolders(store.paths);
    const linked = store.#linked();
    const candidates = [...new Set([...(linked === null ? [] : [linked]), ...store.ids().reverse()])];
    for (const id of candidates) {
      const release = store.#load(id);
      const fault = release ? await firstFault(release.folder, release.manifest.files) : 'it has no manifest';
      if (release && fault === null) {
        store.#serve(release);
        break;
      }
      log.warn({}, `Release ${id} is not complete (${fault}); looking for an older one`);
    }
    for (const id of store.ids()) {
      const manifest = store.#assets.has(id) ? null : readManifest(store.paths, id);
      if (manifest) store.#assets.set(id, assetsOf(manifest));
    }
    return store;
  }

  /** The release that is served, or null before the first. */
  get current(): Release | null {
    return this.#current;
  }

  /** Ids of the complete releases, oldest first. */
  ids(): string[] {
    return readdirSync(this.paths.releases)
      .filter((id) => isReleaseId(id) && existsSync(manifestPath(this.paths, id)))
      .sort();
  }

  /** A hashed asset of a kept release, for when the current one lacks it: the newest that has it. */
  olderAsset(path: string): { folder: string; entry: FileEntry } | null {
    if (!isImmutable(path)) return null;
    for (const [id, assets] of [...this.#assets].sort().reverse()) {
      const entry = assets.get(path);
      if (entry) return { folder: join(this.paths.releases, id), entry };
    }
    return null;
  }

  /** Whether a kept release names this hashed asset. */
  keeps(path: string): boolean {
    return [...this.#assets.values()].some((assets) => assets.has(path));
  }

  /** Starts the next release from the current one. */
  draft(now: Date): Draft {
    return new Draft(this.#current, this.paths.incoming, now);
  }

  /**
   * Puts a draft together and swaps `current` to it. The work after an earlier swap must have been stopped.
   * @param mayPublish asked right before the swap; false leaves everything as it was and gives null
   * @throws ExplainedError when the release breaks an invariant
   */
  async publish(
    draft: Draft,
    redirects: ReadonlyMap<string, string>,
    now: Date,
    mayPublish = () => true,
  ): Promise<Release | null> {
    assertPublishable(draft);
    const clone = this.#clone?.baseId === draft.base?.id ? this.#clone : null;
    this.#clone = null;
    this.#sweepStaging(clone);
    const id = newReleaseId(now, readdirSync(this.paths.releases));
    const manifest: Manifest = {
      id,
      publishedAt: now.toISOString(),
      files: draft.files,
      redirects,
    };
    const staged = clone?.folder ?? join(this.paths.staging, id);
    try {
      await assemble(this.paths, draft, manifest, staged, clone !== null);
      if (!mayPublish()) {
        this.#abandon(id, staged);
        return null;
      }
    } catch (error) {
      this.#abandon(id, staged);
      throw error;
    }
    const folder = join(this.paths.releases, id);
    renameSync(staged, folder);
    flushFolder(this.paths.releases);
    repointLink(this.paths.current, join('releases', id), this.paths.incoming);
    const release = { id, folder, manifest };
    this.#serve(release);
    this.#prune();
    return release;
  }

  /** Serves another complete release; null when it is not there (any more). */
  activate(id: string): Release | null {
    if (this.#current?.id === id && this.#linked() === id) return this.#current;
    const release = this.#load(id);
    if (!release) return null;
    repointLink(this.paths.current, join('releases', id), this.paths.incoming);
    this.#serve(release);
    return release;
  }

  /** Takes a linked copy of the current release, made in idle time; the next release is then only its differences. */
  offerClone(clone: Clone): void {
    if (this.#clone) this.#discard(this.#clone.folder);
    this.#clone = clone;
  }

  /** Removes what interrupted runs left and mends `current`. Only the process that publishes may call it. */
  tidy(): void {
    for (const name of readdirSync(this.paths.staging)) {
      this.#log.warn({}, `Removing half-made tree ${name}: an earlier run was interrupted before its swap`);
      this.#discard(join(this.paths.staging, name));
    }
    const unfinished = readdirSync(this.paths.incoming);
    if (unfinished.length > 0)
      this.#log.warn({ count: unfinished.length }, 'Removing unfinished files: an earlier run was interrupted');
    for (const name of unfinished) rmSync(join(this.paths.incoming, name), { recursive: true, force: true });
    const complete = new Set(this.ids());
    for (const name of readdirSync(this.paths.releases)) {
      if (complete.has(name)) continue;
      this.#log.warn({}, `Removing release ${name}: it has no manifest`);
      this.#discard(join(this.paths.releases, name));
    }
    for (const file of readdirSync(this.paths.manifests)) {
      if (!complete.has(basename(file, '.json'))) rmSync(join(this.paths.manifests, file));
    }
    if (this.#current && this.#linked() !== this.#current.id) {
      this.#log.warn({}, `Pointing current at release ${this.#current.id}`);
      repointLink(this.paths.current, join('releases', this.#current.id), this.paths.incoming);
    }
  }

  #serve(release: Release): void {
    this.#current = release;
    this.#assets.set(release.id, assetsOf(release.manifest));
  }

  #prune(): void {
    for (const id of this.ids().slice(0, -this.#keep)) {
      if (id === this.#current?.id) continue;
      this.#assets.delete(id);
      rmSync(manifestPath(this.paths, id));
      this.#discard(join(this.paths.releases, id));
    }
  }

  /** Copies that were stopped halfway: nothing else works here while a release is put together. */
  #sweepStaging(clone: Clone | null): void {
    for (const name of readdirSync(this.paths.staging)) {
      const folder = join(this.paths.staging, name);
      if (folder !== clone?.folder) this.#discard(folder);
    }
  }

  #abandon(id: string, staged: string): void {
    rmSync(manifestPath(this.paths, id), { force: true });
    if (existsSync(staged)) this.#discard(staged);
  }

  /** Out of sight at once; the bytes go in the background, since removing 10,000 folders takes over a second. */
  #discard(folder: string): void {
    mkdirSync(this.paths.trash, { recursive: true });
    renameSync(folder, join(this.paths.trash, `${basename(folder)}-${process.hrtime.bigint()}`));
  }

  #load(id: string): Release | null {
    const manifest = readManifest(this.paths, id);
    const folder = join(this.paths.releases, id);
    return manifest && existsSync(folder) ? { id, folder, manifest } : null;
  }

  #linked(): string | null {
    try {
      return basename(readlinkSync(this.paths.current));
    } catch {
      return null;
    }
  }
}

function assetsOf(manifest: Manifest): Map<string, FileEntry> {
  return new Map([...manifest.files].filter(([path]) => isImmutable(path)));
}
