/**
 * The whole site as a visitor finds it on a fresh machine: a real CMS with the start content, and the small server.
 *
 * @module
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startCms } from '../../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../../cms/tests/harness/free-port.ts';
import { addressesByKind } from '../../src/content/addresses.ts';
import { joinContent } from '../../src/content/join.ts';
import { openMediaPool } from '../../src/content/media/pool.ts';
import type { Content } from '../../src/content/model.ts';
import { readSnapshot } from '../../src/content/snapshot.ts';
import { type Site, startSite } from './site-process.ts';

/** All pages of one route. */
export interface PageKind {
  /** The pattern of the route, e.g. `/initiatieven/[slug]/`. */
  pattern: string;
  /** The address of this kind with most on it: what fits there, fits on the others. */
  example: string;
  /** The file of that address, relative to the release. */
  file: string;
}

export interface WholeSite {
  readonly url: string;
  /** Folder of the release that is served. */
  readonly release: string;
  readonly content: Content;
  readonly kinds: readonly PageKind[];
  stop(): Promise<void>;
}

/** Starts both, and stops the CMS again as soon as the site is published: the site stands without it. */
export async function startWholeSite(): Promise<WholeSite> {
  const sitePort = await freePort();
  const cms = await startCms({ sitePort });
  let site: Site | undefined;
  const stop = async () => {
    await site?.stop();
    await cms.remove();
  };
  try {
    site = await startSite({
      dataDir: cms.dataDir,
      port: sitePort,
      cmsUrl: cms.url,
      env: { STYLE_PAGE: 'on', LOOK_INTERVAL_S: '3600' },
    });
    await cms.stop();
    return { ...(await publishedSite(site.url, cms.dataDir)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a data folder has published, with its kinds of pages. @param url where it is served */
export async function publishedSite(url: string, dataDir: string): Promise<Omit<WholeSite, 'stop'>> {
  const folder = join(dataDir, 'site');
  const release = await realpath(join(folder, 'current'));
  const snapshot = await readSnapshot(join(folder, 'snapshot.json'));
  if (!snapshot) throw new Error(`${folder} has no snapshot`);
  const media = await openMediaPool(join(folder, 'media'));
  const content = joinContent(snapshot, media.place);
  return { url, release, content, kinds: await kindsOf(content, release) };
}

/** The file in a release that an address stands for. */
export const fileOf = (address: string): string => (address === '/404' ? '404.html' : `${address.slice(1)}index.html`);

async function kindsOf(content: Content, release: string): Promise<PageKind[]> {
  const kinds: PageKind[] = [];
  for (const [pattern, addresses] of addressesByKind(content)) {
    const pages = addresses.filter((address) => address.endsWith('/') || address === '/404');
    const sizes = await Promise.all(
      pages.map(async (address) => ({ address, bytes: (await stat(join(release, fileOf(address)))).size })),
    );
    const [largest] = sizes.sort((a, b) => b.bytes - a.bytes);
    if (largest) kinds.push({ pattern, example: largest.address, file: fileOf(largest.address) });
  }
  const guide = await readFile(join(release, '_stijl/index.html')).catch(() => null);
  if (guide) kinds.push({ pattern: '/_stijl/', example: '/_stijl/', file: '_stijl/index.html' });
  return kinds;
}
