/**
 * `pnpm shots [pattern …]`: photographs every kind of page at 1280 and 390 px, light and dark, and prints what people
 * put on paper, into `shots/` (git-ignored). With patterns (`/agenda/`, `statuut`) only the kinds that contain one.
 *
 * Needs what `npm start` builds: the CMS, its rules and the site.
 *
 * @module
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { inParallel } from './quality/in-parallel.ts';
import { heightOf, nameOf, views } from './quality/views.ts';
import { startWholeSite, type PageKind } from '../tests/harness/whole-site.ts';

const folder = join(import.meta.dirname, '../../shots');
const wanted = process.argv.slice(2);
/** What people print: a statute, an article of it, a report, advice from the library. */
const printed = /^\/(statuut|stichting|verslagen|kennisbank|afspraken|adviezen)\/.*\[/;
const LANES = 2;

/** @example fileNameOf({ pattern: '/statuut/[version]/' }) // 'statuut-version' */
const fileNameOf = ({ pattern }: PageKind) =>
  pattern.replaceAll(/[[\]]/g, '').split('/').filter(Boolean).join('-') || 'home';

const site = await startWholeSite();
const browser = await openBrowser();
try {
  const kinds = site.kinds.filter(
    ({ pattern }) => wanted.length === 0 || wanted.some((part) => pattern.includes(part)),
  );
  if (wanted.length === 0) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lanes: Page[] = [];
  for (let lane = 0; lane < LANES; lane++) lanes.push(await browser.newPage({ reducedMotion: 'reduce' }));
  await inParallel(kinds, LANES, (kind, lane) => photograph(lanes[lane] as Page, kind));
  console.log(`${kinds.length} kinds of pages in ${folder}`);
} finally {
  await browser.close();
  await site.stop();
}

async function photograph(page: Page, kind: PageKind): Promise<void> {
  const name = fileNameOf(kind);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(site.url + kind.example);
  for (const view of views.filter(({ width }) => width !== 320)) {
    await page.setViewportSize({ width: view.width, height: heightOf(view) });
    await page.emulateMedia({ colorScheme: view.colorScheme });
    await picturesLoaded(page);
    await page.screenshot({ path: join(folder, `${name}-${nameOf(view)}.png`), fullPage: true });
  }
  if (!printed.test(kind.pattern)) return;
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await page.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', preferCSSPageSize: true });
}

/** Pictures below the fold load when they come in sight; nobody scrolls here. */
async function picturesLoaded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  });
}
