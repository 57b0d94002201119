/**
 * Whether every link inside a release leads somewhere, anchors included. Reads the files: what a crawler would find.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface PageFile {
  address: string;
  ids: ReadonlySet<string>;
  links: readonly string[];
}

/** Dead links of a whole release, each as `page → link`. @param origin the site's own public address */
export async function deadLinks(
  release: string,
  origin: string,
): Promise<{ pages: number; links: number; dead: string[] }> {
  const files = new Set(await filesOf(release));
  const pages = await Promise.all(
    [...files].filter((file) => file.endsWith('.html')).map((file) => readPage(release, file)),
  );
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const dead: string[] = [];
  let links = 0;
  for (const { address, links: own } of pages)
    for (const link of own) {
      const url = new URL(link, `${origin}${address}`);
      if (url.origin !== origin) continue;
      links += 1;
      const path = decodeURIComponent(url.pathname);
      const target = byAddress.get(path);
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!target && !files.has(path.slice(1))) dead.push(`${address} → ${link}`);
      else if (fragment && target && !target.ids.has(fragment)) dead.push(`${address} → ${link} (no such anchor)`);
    }
  return { pages: pages.length, links, dead };
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function readPage(release: string, file: string): Promise<PageFile> {
  const html = await readFile(join(release, file), 'utf8');
  // Astro quotes every attribute, and escapes `<` and `>` in none: tags are told apart by their names.
  const tags = html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g) ?? [];
  const values = (names: RegExp) =>
    tags.flatMap((tag) =>
      [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) =>
        names.test(name) ? [text(value)] : [],
      ),
    );
  const sources = values(/^srcset$/).flatMap((set) => set.split(',').map((one) => one.trim().replace(/\s.*/, '')));
  return {
    address: file === '404.html' ? '/404' : `/${file.replace(/index\.html$/, '')}`,
    ids: new Set(values(/^id$/)),
    // Where a form leads is another page than the one that is there before it is sent: its anchors come with the answer.
    links: [...values(/^(href|src|poster)$/), ...values(/^action$/).map((to) => to.replace(/#.*/, '')), ...sources],
  };
}

const text = (value: string) => value.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#34;', '"');
