import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../running/settings.ts';
import type { Look } from './walk.ts';

/** Quality of a picture of a screen: text stays sharp, a file stays under 60 kB. */
const quality = 72;

/** A picture of the screen as it is, `docs/handboek/beelden/<name>.webp`. */
export const picture: Look = async (page, name) => {
  // Accounts of the start content are warned about their password; an editor's own account is not.
  const close = page.getByRole('complementary', { name: 'Waarschuwing' }).getByRole('button', { name: 'Sluit' });
  if (await close.isVisible()) await close.click();
  await page.evaluate('for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0');
  // Chromium itself makes WebP; Playwright would make a PNG of ten times the size.
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  await session.detach();
  await writeFile(join(root, 'docs/handboek/beelden', `${name}.webp`), Buffer.from(data, 'base64'));
};
