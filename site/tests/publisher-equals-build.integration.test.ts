/** The publisher's fast path must give what `astro build` gives, byte for byte: that is the reference. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, signIn } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { aPicture } from './harness/picture.ts';
import { type Site, startSite } from './harness/site-process.ts';
import { treeOf } from './harness/tree.ts';

const siteDir = join(import.meta.dirname, '..');
const run = promisify(execFile);

describe('the published site', () => {
  let cms: Cms;
  let site: Site;
  let admin: AdminApi;
  let outDir: string;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    admin = await signIn(cms, 'Beheerder');
    await publishOddities(admin);
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    outDir = await mkdtemp(join(tmpdir(), 'participienter-build-'));
  });
  afterAll(async () => {
    await site?.stop();
    await cms?.remove();
    await rm(outDir, { recursive: true, force: true });
  });

  it('is byte for byte what astro build makes of the same snapshot and moment', async () => {
    const data = join(cms.dataDir, 'site');
    const { release } = (await (await fetch(`${site.url}/healthz`)).json()) as { release: { publishedAt: string } };
    await site.until('/healthz', () => site.log().includes('Published a release'));
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--silent'], {
      cwd: siteDir,
      env: {
        ...process.env,
        DATA_DIR: cms.dataDir,
        CMS_URL: cms.url,
        SITE_URL: site.url,
        SITE_SNAPSHOT: join(data, 'snapshot.json'),
        SITE_AS_OF: release.publishedAt,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    await site.until('/pagefind/pagefind-entry.json', ({ status }) => status === 200);
    const built = await treeOf(outDir);
    // What the publisher makes after its swap lies in pools beside its releases.
    const published = new Map([
      ...(await treeOf(await realpath(join(data, 'current')))),
      ...(await pooled(join(data, 'media', 'variants'), 'media')),
      ...(await pooled(join(data, 'search', 'current', 'files'), 'pagefind')),
      ...(await pooled(join(data, 'og'), 'og')),
    ]);
    expect([...published.keys()].sort()).toEqual([...built.keys()].sort());
    const different = [...built].filter(([path, digest]) => published.get(path) !== digest).map(([path]) => path);
    expect(different).toEqual([]);
    expect([...built.keys()].filter((path) => path.endsWith('.avif'))).toHaveLength(2);
    expect(built.size).toBeGreaterThan(200);
    const paths = [...built.keys()];
    const machineFiles = [
      'agenda.ics',
      'rss.xml',
      'nieuws/rss.xml',
      'sitemap.xml',
      'robots.txt',
      '.well-known/security.txt',
      'data/afspraken.json',
      'data/afspraken.csv',
      'data/afspraken.schema.json',
      'data/catalogus.jsonld',
    ];
    expect(paths).toEqual(expect.arrayContaining(machineFiles));
    expect(paths.some((path) => /^workshops\/.+\.ics$/.test(path))).toBe(true);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toContain('<html lang="nl"');
  });
});

async function pooled(folder: string, servedAt: string): Promise<[path: string, digest: string][]> {
  return [...(await treeOf(folder))].map(([name, digest]) => [`${servedAt}/${name}`, digest]);
}

/** What ordinary start content has not: a photo, a renamed entry, a body with script, unknown blocks and much text. */
async function publishOddities(admin: AdminApi): Promise<void> {
  const uid = 'api::initiative.initiative';
  const photo = await admin.upload('plein.png', 'image/png', await aPicture());
  const documentId = await admin.create(uid, {
    title: 'Een plein <script>alert(1)</script> 🌳',
    slug: 'plein-eerst',
    inShort: 'Een plein vol "aanhalingstekens" & <b>haken</b>.',
    phase: 'draait',
    cover: { file: photo, alt: 'Een plein' },
    body: [
      { type: 'paragraph', children: [{ type: 'text', text: '<script>alert(1)</script>' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'lang woord '.repeat(9000) }] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: '/bestaat-niet/', children: [{ type: 'text', text: 'dode link' }] },
          { type: 'text', text: '' },
        ],
      },
    ],
  });
  await admin.publish(uid, documentId);
  await admin.publish(uid, documentId, { ...(await admin.find(uid, documentId)), slug: 'plein-nu' });
}
