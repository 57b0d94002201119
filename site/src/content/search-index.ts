/**
 * Pagefind over a folder of pages: the same for a static build and for a release of the publisher.
 *
 * What is searched is said by the pages themselves (`components/search/search-attributes.ts`).
 *
 * @module
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Not the words of a page: the way here, fields, signs, what only a screen reader or only print says. */
const excludeSelectors = ['nav', 'form', 'svg', 'noscript', '.eyebrow', '.date', '.sr', '.print-only'];

/** One file per page, however many pages: a page that vanishes must take its text with it, and no other's. */
const maxFragments = 1_000_000;

/** Change it when what is read from a page changes: indexes made before are then made again. */
export const searchIndexFormat = 'search-1';

/** Of what Pagefind writes we use the engine and the index; the rest are ready-made search boxes. */
const kept = /^(?:pagefind\.js|pagefind-entry\.json|.+\.pf_meta|wasm\.nl\.pagefind|fragment|index|filter)$/;

/**
 * Writes the search index of every page below `pages` to `target`.
 *
 * @returns how many pages can be found
 * @throws Error with what Pagefind says
 */
export async function writeSearchIndex(pages: string, target: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors, maxFragments, forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: pages, glob: '**/*.html' });
    const written = await index.writeFiles({ outputPath: target });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`Pagefind could not make the index: ${faults.join('; ')}`);
    for (const name of await readdir(target)) if (!kept.test(name)) await rm(join(target, name), { recursive: true });
    return added.page_count;
  } finally {
    await close();
  }
}
