/**
 * What the kept releases name: what lies in a pool and is in none of them may go.
 * @module
 */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { readManifest, type Manifest } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';

export function keptManifests(paths: SitePaths): Manifest[] {
  return readdirSync(paths.manifests)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readManifest(paths, basename(name, '.json')) ?? []);
}
