/**
 * What a browser finds on a page that should not be there.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { heightOf, nameOf, type View } from './views.ts';

/** Every rule of WCAG 2.2 A and AA, axe's best practices, and target size. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Here menus and filters are folded: looked at closed and open. */
const FOLDED_WIDTH = 390;

export interface Findings {
  /** Violations of axe-core: rule, and the element. */
  axe: string[];
  /** Errors and warnings in the console, pages and files that could not be fetched. */
  console: string[];
  /** Requests to another host. */
  elsewhere: string[];
  /** What makes the page wider than the window. */
  sideways: string[];
}
export const nothingFound = (): Findings => ({ axe: [], console: [], elsewhere: [], sideways: [] });

/** Opens an address once and looks at it in every view. Each finding starts with the address and the view. */
export async function visit(page: Page, url: string, views: readonly View[]): Promise<Findings> {
  const findings = nothingFound();
  const { origin, pathname } = new URL(url);
  let seen = 'first';
  const note = (kind: keyof Findings, text: string) => findings[kind].push(`${pathname} (${seen}): ${text}`);
  page.on('console', (message) => {
    // Chromium reports the answer 404 of the page that says so.
    const isTheAnswer404 = pathname === '/404' && message.location().url === url;
    if (['error', 'warning'].includes(message.type()) && !isTheAnswer404) note('console', message.text());
  });
  page.on('pageerror', (error) => note('console', error.message));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${origin}/`) && !/^(data|blob):/.test(asked)) note('elsewhere', asked);
  });
  try {
    for (const [index, view] of views.entries()) {
      seen = nameOf(view);
      await page.setViewportSize({ width: view.width, height: heightOf(view) });
      // Without motion a colour is at once what it will be.
      await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
      if (index === 0) {
        await page.goto(url, { waitUntil: 'load' });
        await page.evaluate(axeSource);
      }
      for (const text of await tooWide(page)) note('sideways', text);
      for (const text of await violations(page)) note('axe', text);
      if (view.width === FOLDED_WIDTH) {
        await openEverything(page, true);
        for (const text of await violations(page)) note('axe', `with everything open, ${text}`);
        for (const text of await tooWide(page)) note('sideways', `with everything open, ${text}`);
        await openEverything(page, false);
      }
    }
  } finally {
    page.removeAllListeners();
  }
  return findings;
}

async function openEverything(page: Page, open: boolean): Promise<void> {
  await page.evaluate((isOpen) => {
    for (const details of document.querySelectorAll('details')) details.open = isOpen;
  }, open);
}

/** Violations on a page as it is now; it may have come from a form. */
export async function violationsNow(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return violations(page);
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations: found } = await axe.run(document, { resultTypes: ['violations'], runOnly: tags });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const [why] = [...any, ...all, ...none];
        return `${id} at ${target.join(' ')} – ${why?.message ?? ''}`;
      }),
    );
  }, axeTags);
}

/** Elements that stick out to the right, when the page can be scrolled that way. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => !(element instanceof SVGElement) && element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.slice(-3).map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
    return [`${scrollWidth} px in ${clientWidth} px: ${names.join(', ')}`];
  });
}
