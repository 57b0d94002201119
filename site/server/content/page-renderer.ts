/**
 * Pages out of the compiled Astro app. Used on the main thread and in the helper thread alike.
 *
 * @module
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageInput } from '../../src/content/page-input.ts';

/** As much of Astro's `App` as is used here. */
interface AstroApp {
  render(request: Request, options: { locals: object; addCookieHeader: boolean }): Promise<Response>;
  manifest: { pageMap?: Map<string, () => Promise<unknown>> };
}

/** A page's file, or why it could not be made. */
export type RenderedPage = { path: string; address: string } & ({ body: Uint8Array } | { error: unknown });

export interface PageRenderer {
  /** The answer to any address on the site, its query included. */
  answer(url: URL, input: PageInput): Promise<Response>;
  /** The file of one of the site's own addresses; never throws. */
  page(address: string, input: PageInput): Promise<RenderedPage>;
}

/** Addresses are rendered on a host that does not exist: no page may depend on who asked for it. */
const RENDER_ORIGIN = 'http://site.invalid';

/** Where Astro's own build renders an address: `/404` is its one address without a slash. */
const renderedAt = (address: string) => (address === '/404' ? '/404/' : encodeURI(address));

/** Pages are folders with an `index.html`; files for machines have their own name, and so has `/404`. */
function filePathOf(address: string): string {
  if (address === '/404') return '404.html';
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}

/** Opens the compiled app. @param folder `site/dist/app`, as `pnpm --filter site build:app` leaves it */
export async function openPageRenderer(folder: string): Promise<PageRenderer> {
  const { app } = (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as { app: AstroApp };
  await loadPagesOnce(app);

  const answer: PageRenderer['answer'] = (url, input) =>
    // Each page gets a copy: Astro adds to it.
    app.render(new Request(new URL(url.pathname + url.search, RENDER_ORIGIN)), {
      locals: { ...input },
      addCookieHeader: false,
    });

  return {
    answer,
    async page(address, input) {
      const path = filePathOf(address);
      try {
        const response = await answer(new URL(renderedAt(address), RENDER_ORIGIN), input);
        const isMade = response.status === 200 || (response.status === 404 && address === '/404');
        if (!isMade) return { path, address, error: new Error(`${address} answered ${response.status}`) };
        return { path, address, body: new Uint8Array(await response.arrayBuffer()) };
      } catch (error) {
        return { path, address, error };
      }
    },
  };
}

/** Astro imports a page's module anew for each request; a resolved import still costs a twentieth of a page. */
async function loadPagesOnce({ manifest: { pageMap } }: AstroApp): Promise<void> {
  for (const [route, load] of pageMap ?? []) {
    const loaded = Promise.resolve(await load());
    pageMap?.set(route, () => loaded);
  }
}
