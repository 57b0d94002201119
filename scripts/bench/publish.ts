/**
 * `pnpm bench publish --entries 1000 --changes 20 --pause 2`: from the press on "publish" to the new text on the public page.
 * `--record 1000` adds as many agreements on which both sides spoke, and a statute of 300 articles in 10 versions. At least 3 changes.
 *
 * Everything is as in production: a real Strapi and a real site server in processes of their own, changes through the
 * admin API that the button uses, the page asked over HTTP. Phases are those of the publisher's own log.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AdminApi, signIn } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { aPicture } from '../../site/tests/harness/picture.ts';
import { type Site, startSite } from '../../site/tests/harness/site-process.ts';
import { numbersFrom } from './arguments.ts';
import { astroBuild } from './astro-build.ts';
import { milliseconds, percentile, table } from './figures.ts';
import { atRest, machine, residentMegabytes } from './machine.ts';

const INITIATIVE = 'api::initiative.initiative';
const phaseNames = ['nudgeMs', 'syncMs', 'renderMs', 'compressMs', 'writeMs', 'swapMs'] as const;

interface Sample {
  totalMs: number;
  /** The press itself: until Strapi has answered. */
  requestMs: number;
  phases: Record<(typeof phaseNames)[number], number>;
}

const { entries, changes, pause, record } = numbersFrom(process.argv.slice(2), {
  entries: 1000,
  changes: 20,
  pause: 2,
  record: 0,
});
const sitePort = await freePort();
console.log(
  `Publishing with ${entries} synthetic entries${record ? ` and ${record} agreements` : ''}, ${changes} changes, ${pause} s between them. ${machine()}\n`,
);

const cms = await startCms({ sitePort });
let site: Site | undefined;
const outDir = await mkdtemp(join(tmpdir(), 'participienter-bench-'));
try {
  await fill(cms, [entries, record]);
  site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
  await atRest(site.pid);
  const admin = await signIn(cms, 'Beheerder');
  await report(cms, site, admin);
} finally {
  await site?.stop();
  await cms.remove();
  await rm(outDir, { recursive: true, force: true });
}

async function fill({ dataDir, stop, start, url, port }: Cms, counts: number[]): Promise<void> {
  await stop();
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fill-cms.ts'), ...counts.map(String)], {
    cwd: join(import.meta.dirname, '../../cms'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      CMS_URL: url,
      CMS_PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Filling the CMS ended with code ${code}`);
  console.log(`Filled the CMS in ${milliseconds(performance.now() - startedAt)}.`);
  await start();
}

async function report(cms: Cms, site: Site, admin: AdminApi): Promise<void> {
  const { body } = await admin.request(
    'GET',
    `/content-manager/collection-types/${INITIATIVE}?pageSize=${Math.min(100, changes)}&sort=title:ASC`,
  );
  const ids: string[] = body.results.map(({ documentId }: { documentId: string }) => documentId);

  const texts = await series(changes, async (n) => {
    const documentId = ids[n % ids.length]!;
    const { id, createdAt, updatedAt, publishedAt, ...known } = await admin.find(INITIATIVE, documentId);
    const lesson = `Wat we leerden, les ${n} van vandaag`;
    return press(site, `/initiatieven/${known.slug}/`, lesson, () => admin.publish(INITIATIVE, documentId, { lesson }));
  });
  const menu = await series(3, async (n) => {
    const footerText = `Een platform van bewoners, ${n}`;
    return press(site, '/', footerText, async () => {
      const settings = '/content-manager/single-types/api::site-settings.site-settings';
      await admin.request('POST', `${settings}/actions/publish`, { footerText });
    });
  });
  const photos = await series(3, async (n) => {
    const documentId = ids[n]!;
    const { slug } = await admin.find(INITIATIVE, documentId);
    const file = await admin.upload(`foto-${n}.png`, 'image/png', await aPicture({ width: 2400, height: 1500 }));
    const alt = `De tuin in de lente, foto ${n}`;
    return press(site, `/initiatieven/${slug}/`, alt, () =>
      admin.publish(INITIATIVE, documentId, { cover: { file, alt } }),
    );
  });

  console.log(
    `\nFrom the press on publish to the public page\n${table(rows({ 'a text': texts, 'the menu': menu, 'a new photo': photos }))}`,
  );
  console.log(`\nSite server: ${residentMegabytes(site.pid)} MB resident.`);
  const buildMs = await astroBuild({
    outDir,
    dataDir: cms.dataDir,
    snapshotFile: join(cms.dataDir, 'site', 'snapshot.json'),
    siteUrl: site.url,
  });
  const p95 = percentile(
    texts.map(({ totalMs }) => totalMs),
    0.95,
  );
  console.log(
    `A full astro build of the same content: ${milliseconds(buildMs)}, ${(buildMs / p95).toFixed(1)} times the p95 of publishing a text.`,
  );
}

async function series(count: number, one: (n: number) => Promise<Sample>): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let n = 0; n < count; n++) {
    samples.push(await one(n));
    // As an editor would: time enough for the site to prepare for the next publish.
    await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  }
  return samples;
}

/** Presses publish and waits until the page has the text. */
async function press(site: Site, path: string, text: string, publish: () => Promise<void>): Promise<Sample> {
  const logged = site.log().length;
  const startedAt = performance.now();
  let requestMs = 0;
  const pressed = publish().then(() => (requestMs = performance.now() - startedAt));
  await site.until(path, ({ body }) => body.includes(text), 120_000);
  const totalMs = performance.now() - startedAt;
  await pressed;
  return { totalMs, requestMs, phases: await phasesOf(site, logged) };
}

/** The publisher's line about the release that was made last. */
async function phasesOf(site: Site, from: number): Promise<Sample['phases']> {
  for (;;) {
    const line = site
      .log()
      .slice(from)
      .split('\n')
      .findLast((one) => one.includes('"Published a release"') && one.endsWith('}'));
    if (line) return JSON.parse(line) as Sample['phases'];
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function rows(groups: Record<string, Sample[]>): string[][] {
  const columns = ['total', 'press', ...phaseNames.map((name) => name.replace('Ms', ''))];
  const header = ['', ...columns];
  const line = (name: string, samples: Sample[], part: number) => [
    name,
    ...[
      (sample: Sample) => sample.totalMs,
      (sample: Sample) => sample.requestMs,
      ...phaseNames.map((phase) => (sample: Sample) => sample.phases[phase]),
    ].map((value) => milliseconds(percentile(samples.map(value), part))),
  ];
  return [
    header,
    ...Object.entries(groups).flatMap(([name, samples]) => [
      line(`${name}, p50`, samples, 0.5),
      line(`${name}, p95`, samples, 0.95),
    ]),
  ];
}
