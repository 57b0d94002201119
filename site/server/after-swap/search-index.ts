/**
 * Makes the search index of a release, when something else can be found than before.
 *
 * Everything is made in `staging/` and becomes visible by two renames: kill it anywhere, and the index that was served
 * still is.
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { searchIndexFormat, writeSearchIndex } from '../../src/content/search-index.ts';
import { compressBest, isCompressible } from '../releases/compress.ts';
import { repointLink } from '../releases/durable.ts';
import type { FileEntry, Manifest } from '../releases/manifest.ts';
import type { SitePaths } from '../releases/paths.ts';
import { firstFault } from '../releases/tree.ts';
import {
  currentLink,
  currentName,
  filesOf,
  type IndexedPage,
  keptNames,
  readKeptIndex,
  writeIndexList,
} from '../search/kept-index.ts';
import { searchedDigest } from '../search/searched-part.ts';

/** A visitor who began to search with an older index goes on with it. */
const indexesKept = 3;

/** Makes the index of a release and points `search/current` at it; does nothing when that index is there already. */
export async function makeSearchIndex(paths: SitePaths, manifest: Manifest): Promise<void> {
  const release = join(paths.releases, manifest.id);
  const pages = await searchedPages(paths, release, manifest);
  const key = keyOf(pages);
  if (await isCurrent(paths, key)) return;
  const folder = join(paths.staging, `search-${randomUUID()}`);
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  await writeSearchIndex(release, files);
  const made = await readMade(files, pages, manifest.publishedAt);
  writeIndexList(folder, { key, ...made });
  // The id of a release sorts by time; one release may be indexed again, by other code.
  const name = `${manifest.id}-${Date.now().toString(36)}`;
  renameSync(folder, join(paths.search, name));
  repointLink(currentLink(paths), name, paths.incoming);
  for (const old of keptNames(paths)
    .filter((kept) => kept !== name)
    .slice(indexesKept - 1))
    renameSync(join(paths.search, old), join(paths.trash, `search-${old}-${randomUUID()}`));
}

type Pages = ReadonlyMap<string, IndexedPage>;

/** The pages that can be found, by path. Those that are the same file as in the last index are not read again. */
async function searchedPages(paths: SitePaths, release: string, { files }: Manifest): Promise<Pages> {
  const known = new Map<string, string>();
  const newest = currentName(paths);
  const before = newest === null ? null : readKeptIndex(paths, newest);
  for (const { hash, digest } of before?.fragments.values() ?? []) known.set(hash, digest);
  const pages = new Map<string, IndexedPage>();
  let count = 0;
  for (const [path, { hash }] of files) {
    if (!path.endsWith('.html')) continue;
    const digest = known.get(hash) ?? searchedDigest(readFileSync(join(release, path), 'utf8'));
    if (digest !== null) pages.set(path, { path, hash, digest });
    if (++count % 200 === 0) await nextTurn();
  }
  return pages;
}

function keyOf(pages: Pages): string {
  const hash = createHash('sha256').update(searchIndexFormat);
  for (const path of [...pages.keys()].sort()) hash.update(`\n${path} ${pages.get(path)?.digest}`);
  return hash.digest('hex');
}

async function isCurrent(paths: SitePaths, key: string): Promise<boolean> {
  const name = currentName(paths);
  const index = name === null ? null : readKeptIndex(paths, name);
  if (name === null || index?.key !== key) return false;
  return (await firstFault(filesOf(paths, name), index.files)) === null;
}

/** Lists what Pagefind made, with the page behind each fragment; one whose page is unknown is not served. */
async function readMade(folder: string, pages: Pages, modifiedAt: string) {
  const files = new Map<string, FileEntry>();
  const fragments = new Map<string, IndexedPage>();
  let count = 0;
  for (const found of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue;
    const file = join(found.parentPath, found.name);
    const path = file.slice(folder.length + 1);
    const body = readFileSync(file);
    const page = path.startsWith('fragment/') ? pages.get(pathOf(body)) : undefined;
    if (page) fragments.set(path, page);
    const compressed = isCompressible(path, body.length);
    if (compressed) {
      writeFileSync(`${file}.br`, compressBest(body));
      writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }));
    }
    const hash = createHash('sha256').update(body).digest('hex');
    files.set(path, { hash, sizeBytes: body.length, modifiedAt, compressed });
    if (++count % 200 === 0) await nextTurn();
  }
  return { files, fragments };
}

const fragmentMark = 'pagefind_dcd';

/** The page that a fragment is the text of. */
function pathOf(fragment: Buffer): string {
  const text = gunzipSync(fragment).toString('utf8').slice(fragmentMark.length);
  const { url } = JSON.parse(text) as { url: string };
  const path = decodeURI(url).replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
