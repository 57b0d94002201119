/**
 * What a release holds: one line per file, kept beside the release and in memory.
 *
 * The manifest is also the list of what may be served: an address that is not in it does not exist.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from './durable.ts';
import type { SitePaths } from './paths.ts';

export interface FileEntry {
  /** SHA-256 of the bytes, in hex. */
  hash: string;
  sizeBytes: number;
  /** When the bytes last changed (ISO 8601, whole seconds); a release that leaves them alone keeps it. */
  modifiedAt: string;
  /** Whether `<path>.br` and `<path>.gz` lie beside it. */
  compressed: boolean;
  /** For an asset that is not rendered: what fixes its bytes. */
  version?: string | undefined;
}

export interface Manifest {
  id: string;
  publishedAt: string;
  /** By path relative to the release, `initiatieven/x/index.html`. */
  files: ReadonlyMap<string, FileEntry>;
  /** Former address → address now, both as pathnames. */
  redirects: ReadonlyMap<string, string>;
}

const stored = z.object({
  format: z.literal(1),
  id: z.string(),
  publishedAt: z.string(),
  files: z.record(z.string(), z.tuple([z.string(), z.number(), z.string(), z.boolean(), z.string().optional()])),
  redirects: z.record(z.string(), z.string()),
});

/** Writes the manifest so that a crash leaves either all of it or nothing. */
export function writeManifest(paths: SitePaths, manifest: Manifest): void {
  const files = Object.fromEntries(
    [...manifest.files].map(([path, f]) => [
      path,
      [f.hash, f.sizeBytes, f.modifiedAt, f.compressed, ...(f.version ? [f.version] : [])],
    ]),
  );
  const json = {
    format: 1,
    id: manifest.id,
    publishedAt: manifest.publishedAt,
    files,
    redirects: Object.fromEntries(manifest.redirects),
  };
  replaceFile(manifestPath(paths, manifest.id), JSON.stringify(json), paths.incoming);
}

/** The manifest of a release, or null when there is none that can be read. */
export function readManifest(paths: SitePaths, id: string): Manifest | null {
  try {
    const { files, redirects, publishedAt } = stored.parse(JSON.parse(readFileSync(manifestPath(paths, id), 'utf8')));
    const entries = Object.entries(files).map(
      ([path, [hash, sizeBytes, modifiedAt, compressed, version]]) =>
        [path, { hash, sizeBytes, modifiedAt, compressed, version }] as const,
    );
    return {
      id,
      publishedAt,
      files: new Map(entries),
      redirects: new Map(Object.entries(redirects)),
    };
  } catch {
    return null;
  }
}

export function manifestPath(paths: SitePaths, id: string): string {
  return join(paths.manifests, `${id}.json`);
}
