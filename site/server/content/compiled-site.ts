/**
 * The compiled Astro app as a pure function: from content and moment to every file of the site.
 *
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import type { MediaPool } from '../../src/content/media-pool.ts';
import { type PageInput, pageInput } from '../../src/content/page-input.ts';
import { siteFiles } from '../../src/content/site-files.ts';
import type { CompiledSite, Problem, RenderedFile } from '../publisher/ports.ts';
import type { SiteContent } from './content-source.ts';

/** As much of Astro's `App` as is used here. */
interface AstroApp {
  render(request: Request, options: { locals: object; addCookieHeader: boolean }): Promise<Response>;
}

export interface CompiledSiteOptions {
  /** `site/dist/app`, as `pnpm --filter site build:app` leaves it. */
  folder: string;
  siteUrl: string;
  media: MediaPool;
}

/** The app logs nothing of visitors: addresses are rendered on a host that does not exist. */
const RENDER_ORIGIN = 'http://site.invalid';

/** Where Astro's own build renders an address: `/404` is its one address without a slash. */
const renderedAt = (address: string) => (address === '/404' ? '/404/' : encodeURI(address));

/** `/404` is the one page whose file has another name. */
export function filePathOf(address: string): string {
  if (address === '/404') return '404.html';
  return `${address.slice(1)}index.html`;
}

/** Opens the compiled app; its own assets (styles, fonts, icons) are read once. */
export async function openCompiledSite({
  folder,
  siteUrl,
  media,
}: CompiledSiteOptions): Promise<CompiledSite<SiteContent>> {
  const { app } = (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as { app: AstroApp };
  const ownAssets = await assetsOf(join(folder, 'client'));

  const page = (url: URL, locals: PageInput) =>
    // Each page gets a copy: Astro adds to it.
    app.render(new Request(url), { locals: { ...locals }, addCookieHeader: false });

  return {
    async *files({ content, snapshot }, asOf): AsyncGenerator<RenderedFile> {
      yield* ownAssets;
      for (const { path, version, load } of siteFiles(content, snapshot, media)) yield { path, version, load };
      const input = pageInput(content, asOf, siteUrl);
      for (const address of input.addresses) {
        const path = filePathOf(address);
        try {
          const response = await page(new URL(renderedAt(address), RENDER_ORIGIN), input);
          if (response.status >= 500 || (response.status !== 200 && address !== '/404')) {
            yield { path, problem: unmade(address), error: new Error(`${address} answered ${response.status}`) };
          } else {
            yield { path, body: await response.text() };
          }
        } catch (error) {
          yield { path, problem: unmade(address), error };
        }
      }
    },

    render: (url, { content }, asOf) =>
      page(new URL(url.pathname + url.search, RENDER_ORIGIN), pageInput(content, asOf, siteUrl)),
  };
}

const unmade = (address: string): Problem => ({
  title: address,
  message: 'Deze bladzijde kon niet gemaakt worden. De vorige versie blijft staan. Vraag de beheerder om hulp.',
});

async function assetsOf(folder: string): Promise<RenderedFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => {
      const body = await readFile(file);
      const version = createHash('sha256').update(body).digest('hex');
      return { path: relative(folder, file).split(sep).join('/'), version, load: () => body };
    }),
  );
}
