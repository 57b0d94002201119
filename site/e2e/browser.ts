/**
 * A real Chromium for journeys: the machine's own when there is one, else the one inside an npm package.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Without these Chromium talks to hosts of its own at every start. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How somebody sits at a desk who asked for less motion: what is closed is gone at once. While Strapi's parts slide
 * shut, what is in them can still be pressed.
 */
export const desktop = { viewport: { width: 1280, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce' } as const;

/** Opens a headless browser; needs no root and downloads nothing. @param extra more of Chromium's own arguments */
export async function openBrowser(extra: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args: [...quiet, '--no-sandbox', ...extra] });
  const { default: packaged } = await import('@sparticuz/chromium');
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...quiet, ...extra],
  });
}
