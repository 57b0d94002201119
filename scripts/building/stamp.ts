/**
 * Whether something must be built: a fingerprint of everything that goes in, kept beside the packages.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Inputs {
  readonly root: string;
  /** Files and folders under `root`; what isn't there counts as not there. */
  readonly paths: readonly string[];
  /** Words that are built in, such as an address from the environment. */
  readonly words?: readonly string[];
}

const skipped = new Set(['node_modules', 'dist', 'build', '.astro', '.cache', '.strapi', 'tests', 'e2e']);

/** A digest of the inputs' names and bytes. Tests are not built, so a change in one changes nothing. */
export function fingerprintOf({ root, paths, words = [] }: Inputs): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, ...words]));
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      const bytes = readFileSync(file);
      hash.update(`\0${relative(root, file)}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path];
    throw error;
  }
  return entries
    .filter(({ name }) => !skipped.has(name) && !/\.test(-support)?\.\w+$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isFile() ? [join(path, entry.name)] : entry.isDirectory() ? filesUnder(join(path, entry.name)) : [],
    );
}

/** One thing's stamp. Invariant: it is there only after a build that ran to its end. */
export class Stamp {
  readonly #file: string;

  constructor(root: string, name: string) {
    this.#file = join(root, 'node_modules', '.cache', 'participienter', `${name}.built`);
  }

  /** Whether the last whole build had this fingerprint. */
  matches(fingerprint: string): boolean {
    return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === fingerprint;
  }

  /** To be called before a build: one that is broken off leaves no stamp. */
  clear(): void {
    rmSync(this.#file, { force: true });
  }

  set(fingerprint: string): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, fingerprint);
  }
}
