/**
 * The compiled Astro app as a pure function: from content and moment to every file of the site.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { MediaPool } from '../../src/content/media/pool.ts';
import { pageInput } from '../../src/content/page-input.ts';
import type { drawSharePicture } from '../../src/machine/share-picture/draw.ts';
import { siteFiles } from '../../src/content/site-files.ts';
import { STYLE_PAGE } from '../../src/content/style-page.ts';
import type { CompiledSite, Log, Problem, RenderedFile } from '../publisher/ports.ts';
import type { SiteContent } from './content-source.ts';
import { Helper } from './helper.ts';
import type { HelperPage } from './helper-messages.ts';
import { openPageRenderer, type RenderedPage } from './page-renderer.ts';
import { renderShared } from './shared-rendering.ts';

export interface CompiledSiteOptions {
  /** `site/dist/app`, as `pnpm --filter site build:app` leaves it. */
  folder: string;
  siteUrl: string;
  /** Also makes the page that shows every part of the design. */
  hasStylePage?: boolean;
  media: MediaPool;
  log: Pick<Log, 'warn'>;
  /** Threads that render; more than two gain nothing on the machines this is made for. */
  threads?: number;
}

/** Below this a helper costs more than it brings. */
const PAGES_WORTH_A_HELPER = 400;

/** Opens the compiled app; its own assets (styles, fonts, icons) are read once. */
export async function openCompiledSite({
  folder,
  siteUrl,
  hasStylePage = false,
  media,
  log,
  threads = availableParallelism(),
}: CompiledSiteOptions): Promise<CompiledSite<SiteContent>> {
  const renderer = await openPageRenderer(folder);
  const ownAssets = await assetsOf(join(folder, 'client'));
  const helper = threads > 1 ? new Helper({ folder, siteUrl }) : undefined;

  return {
    async *files({ content, snapshot }, asOf): AsyncGenerator<RenderedFile> {
      const input = pageInput(content, asOf, siteUrl);
      const isHelped = helper !== undefined && input.addresses.size >= PAGES_WORTH_A_HELPER;
      if (isHelped) helper.prepare(snapshot, media.places(), asOf);
      yield* ownAssets;
      for (const { path, version, load } of siteFiles(content, snapshot, media, draw)) yield { path, version, load };
      const pages = renderShared({
        renderer,
        input,
        help: isHelped ? (addresses) => helper.pages(addresses) : undefined,
        onHelperFault: (err) => log.warn({ err }, 'The helper thread failed; this run goes on without it'),
      });
      const again = async (address: string) => {
        const page = await renderer.page(address, input);
        if ('error' in page) throw page.error;
        return page.body;
      };
      for await (const page of pages) yield fileOf(page, again);
      if (hasStylePage) yield fileOf(await renderer.page(STYLE_PAGE, input), again);
    },

    render: (url, { content }, asOf, preview) =>
      renderer.answer(url, { ...pageInput(content, asOf, siteUrl), ...(preview && { preview }) }),
  };
}

/** Loaded when it is used: the general share picture is drawn once, and what draws it is large. */
const draw: typeof drawSharePicture = async (...given) =>
  (await import('../../src/machine/share-picture/draw.ts')).drawSharePicture(...given);

function fileOf(page: RenderedPage | HelperPage, again: (address: string) => Promise<Uint8Array>): RenderedFile {
  const { path, address } = page;
  if ('error' in page) return { path, problem: unmade(address), error: page.error };
  if ('fault' in page) return { path, problem: unmade(address), error: new Error(page.fault) };
  // The helper sent these bytes before; should they not be in the release before after all, they are made again.
  if ('hash' in page && page.body === undefined) return { path, hash: page.hash, load: () => again(address) };
  return { path, body: page.body as Uint8Array };
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
