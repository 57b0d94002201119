import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../running/settings.ts';
import type { Look, Page } from './walk.ts';

/** Quality of a picture of a screen: text stays sharp, a file stays under 70 kB. */
const quality = 72;

/** Of the grey around a part of the screen, so that its edge is seen. */
const margin = 12;

/** A picture of the screen as it is, or of one part of it, `docs/handboek/beelden/<name>.webp`. */
export const picture: Look = async (page, name, part) => {
  await page.evaluate('for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0');
  await drawn(page);
  const box = await part?.boundingBox();
  const clip = box && {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
    scale: 1,
  };
  // Chromium itself makes WebP; Playwright would make a PNG of ten times the size.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    ...(clip && { clip }),
  });
  await session.detach();
  await writeFile(join(root, 'docs/handboek/beelden', `${name}.webp`), Buffer.from(data, 'base64'));
};

/** Resolves when everything is on the screen: pages within the page (the preview) and their fonts too. */
async function drawn(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await frame.waitForLoadState('load');
    await frame.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
    );
  }
}
