/**
 * The content of an `astro build` or `astro dev`: read once, from the CMS or from a snapshot on disk.
 *
 * Environment: `CMS_URL` and `SITE_TOKEN` (or `DATA_DIR`, whose `secrets.json` has the token), `SITE_URL`;
 * `SITE_SNAPSHOT` reads a snapshot file instead of the CMS, `SITE_AS_OF` sets the moment (ISO 8601).
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cmsClient } from './cms-client.ts';
import { joinContent } from './join.ts';
import { picturesWithoutText } from './media/missing-text.ts';
import { type MediaPool, openMediaPool } from './media/pool.ts';
import { type PageInput, pageInput } from './page-input.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import { syncContent } from './sync.ts';

/** What a build needs besides what its pages read. */
export interface BuildContent extends PageInput {
  snapshot: Snapshot;
  media: MediaPool;
  /** Pool of the share pictures. */
  shareFolder: string;
}

let made: Promise<BuildContent> | undefined;

/** The content of this build; the same for every page. */
export function buildContent(): Promise<BuildContent> {
  made ??= make();
  return made;
}

async function make(): Promise<BuildContent> {
  const env = process.env;
  const dataDir = resolve(env.DATA_DIR ?? join(process.cwd(), '..', '.data'));
  const cms = cmsClient({
    url: env.CMS_URL ?? 'http://127.0.0.1:1337',
    token: env.SITE_TOKEN ?? (await tokenFrom(dataDir)),
  });
  const media = await openMediaPool(join(dataDir, 'site', 'media'));
  const snapshot = env.SITE_SNAPSHOT ? await snapshotFrom(env.SITE_SNAPSHOT) : await syncContent(cms, undefined);
  for (const { title, message } of [...(await media.collect(snapshot, cms)), ...picturesWithoutText(snapshot)])
    console.warn(`${title}: ${message}`);
  const content = joinContent(snapshot, media.place);
  const asOf = env.SITE_AS_OF ? new Date(env.SITE_AS_OF) : new Date();
  return {
    ...pageInput(content, asOf, env.SITE_URL ?? 'http://localhost:4321'),
    snapshot,
    media,
    shareFolder: join(dataDir, 'site', 'og'),
  };
}

async function tokenFrom(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secrets.json');
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as { siteToken: string }).siteToken;
  } catch {
    throw new Error(`No token to read the CMS with: set SITE_TOKEN, or DATA_DIR to a folder with secrets.json.`);
  }
}

async function snapshotFrom(file: string) {
  const snapshot = await readSnapshot(file);
  if (!snapshot) throw new Error(`${file} is no snapshot that this version of the site can read.`);
  return snapshot;
}
