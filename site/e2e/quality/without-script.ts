/** What a page says and where it leads, with or without JavaScript. */
import type { Page } from 'playwright-core';

export interface Offer {
  /** Lines of text in the main part, in order; without the labels of buttons that need a script to do anything. */
  lines: string[];
  /** Addresses of every link and form of the page. */
  links: string[];
}

/** Reads a page through the browser's own protocol, so that it also works where scripts are off. */
export async function offerOf(page: Page, url: string): Promise<Offer> {
  await page.goto(url, { waitUntil: 'load' });
  const text = await page.locator('main').innerText();
  const scripted = await page.locator('main button[type=button]:visible').allInnerTexts();
  const html = await page.content();
  return {
    lines: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line && !scripted.includes(line)),
    links: [...html.matchAll(/<(?:a|form)\b[^>]*?\s(?:href|action)="([^"]*)"/g)].map(([, link = '']) => link).sort(),
  };
}
