/**
 * `pnpm bench render --pages 1000`: pages per second of the publisher beside `astro build`, and beside Hugo when it is
 * on the PATH, on the same pages.
 *
 * The publisher is measured twice: rendering alone, and making a whole first release (hashes, brotli and gzip included,
 * which neither of the others does). `astro build` is measured as a person runs it, and less its own start (a build of an
 * almost empty site), which is what its rendering costs.
 *
 * @module
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCompiledSite } from '../../site/server/content/compiled-site.ts';
import type { RenderedFile } from '../../site/server/publisher/ports.ts';
import { ReleaseStore } from '../../site/server/releases/store.ts';
import { joinContent } from '../../site/src/content/join.ts';
import { openMediaPool } from '../../site/src/content/media/pool.ts';
import { type Snapshot, writeSnapshot } from '../../site/src/content/snapshot.ts';
import { numbersFrom } from './arguments.ts';
import { astroBuild } from './astro-build.ts';
import { milliseconds, percentile, table } from './figures.ts';
import { hugoBuild, hugoVersion, writeHugoSite } from './hugo.ts';
import { machine } from './machine.ts';
import { syntheticSnapshot } from './synthetic-snapshot.ts';

const silent = { warn: () => {} };
const siteUrl = 'http://localhost:4321';
const { pages: wanted, runs } = numbersFrom(process.argv.slice(2), { pages: 1000, runs: 3 });

const folder = await mkdtemp(join(tmpdir(), 'participienter-bench-'));
try {
  await report();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function report(): Promise<void> {
  const media = await openMediaPool(join(folder, 'media'));
  const folderOfApp = join(import.meta.dirname, '../../site/dist/app');
  const open = (threads?: number) => openCompiledSite({ folder: folderOfApp, siteUrl, media, log: silent, threads });
  const [compiled, onOneThread] = [await open(), await open(1)];
  const full = await syntheticSnapshot(wanted);
  const small = await syntheticSnapshot(1);

  const asOf = new Date('2026-06-01T12:00:00Z');
  const contentFor = (snapshot: Snapshot) => ({ snapshot, content: joinContent(snapshot, media.place) });
  const content = contentFor(full);

  const pages: { path: string; html: string }[] = [];
  for await (const file of onOneThread.files(content, asOf))
    if (isPage(file)) pages.push({ path: file.path, html: Buffer.from(file.body).toString() });
  console.log(`${pages.length} pages from ${wanted} initiatives, median of ${runs}. ${machine()}\n`);

  const renderOn = (site: typeof compiled) => async () => {
    let made = 0;
    for await (const file of site.files(content, asOf)) if ('hash' in file || isPage(file)) made += 1;
    if (made !== pages.length) throw new Error(`Rendered ${made} of ${pages.length} pages`);
  };
  await renderOn(compiled)(); // starts the helper thread, as a server does once
  const rendering = await median(renderOn(compiled));
  const renderingAlone = await median(renderOn(onOneThread));
  const releasing = await median(async () => {
    const dataDir = await mkdtemp(join(folder, 'release-'));
    const store = await ReleaseStore.open(dataDir, silent, 5);
    const draft = store.draft(asOf);
    for await (const file of onOneThread.files(content, asOf)) if (isPage(file)) await draft.add(file.path, file.body);
    await draft.written();
    await store.publish(draft, new Map(), asOf);
    await draft.discard();
  });
  const building = await median(() => build(full, 'full'));
  const starting = await median(() => build(small, 'small'));

  const rows: [string, number][] = [
    ['publisher, rendering', rendering],
    ['the same on one thread', renderingAlone],
    ['a whole first release on one thread, with brotli and gzip', releasing],
    ['astro build', building],
    ['astro build less its start', building - starting],
  ];
  const version = hugoVersion();
  if (version) {
    await writeHugoSite(join(folder, 'hugo'), pages);
    rows.push([`hugo ${version}`, await median(async () => hugoBuild(join(folder, 'hugo')))]);
  } else console.log('Hugo is not on the PATH; without it that ratio is left out.\n');

  const perSecond = (ms: number) => Math.round((pages.length / ms) * 1000);
  console.log(
    table([
      ['', 'time', 'pages/s', 'publisher is'],
      ...rows.map(([name, ms]) => [
        name,
        milliseconds(ms),
        perSecond(ms).toLocaleString('en-US'),
        `${(ms / rendering).toFixed(2)} ×`,
      ]),
    ]),
  );
}

function isPage(file: RenderedFile): file is Extract<RenderedFile, { body: unknown }> {
  return 'body' in file && file.path.endsWith('.html');
}

async function build(snapshot: Snapshot, name: string): Promise<void> {
  const snapshotFile = join(folder, `${name}.json`);
  await writeSnapshot(snapshotFile, snapshot);
  await astroBuild({ outDir: join(folder, 'out', name), dataDir: folder, snapshotFile, siteUrl });
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  return percentile(times, 0.5);
}
