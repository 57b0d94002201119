/**
 * The map of initiatives: nothing from elsewhere before the visitor asks, then reachable by keyboard. The tiles are
 * answered here: tests talk to nobody.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { openBrowser } from './browser.ts';

const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a visitor who wants to see where the initiatives are', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  async function visit(path: string, options: Parameters<Browser['newContext']>[0] & { tiles?: boolean } = {}) {
    const { tiles = true, ...rest } = options;
    const context = await browser.newContext(rest);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    const elsewhere: { url: string; referer: string | undefined }[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
        elsewhere.push({ url: request.url(), referer: request.headers().referer });
    });
    await page.route('https://service.pdok.nl/**', (route) =>
      tiles ? route.fulfill({ body: tile, contentType: 'image/png' }) : route.abort(),
    );
    await page.goto(site.url + path);
    return { page, complaints, elsewhere };
  }
  const pins = (page: Page) => page.locator('.map__pin');
  const rows = (page: Page) => page.locator('[data-latitude]');

  it('goes there from the list, with the filters, and nothing is fetched from elsewhere until the button is pressed', async () => {
    const { page, complaints, elsewhere } = await visit('/initiatieven/?thema=sport-en-spel');
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    await page.getByRole('link', { name: 'Bekijk ze op de kaart' }).click();
    await page.waitForURL('**/initiatieven/kaart/?thema=sport-en-spel');
    const button = page.getByRole('button', { name: 'Toon kaart' });
    await button.waitFor();
    expect(await page.getByText('service.pdok.nl').count()).toBe(1);
    expect(elsewhere).toEqual([]);

    await button.click();
    await pins(page).first().waitFor();
    expect(await pins(page).count()).toBe(await rows(page).count());
    await expect.poll(() => elsewhere.length).toBeGreaterThan(0);
    expect(elsewhere.filter(({ url }) => !url.startsWith('https://service.pdok.nl/'))).toEqual([]);
    expect(elsewhere.filter(({ referer }) => referer)).toEqual([]);
    expect(await button.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('opens a marker, closes it and follows its link with only the keyboard', async () => {
    const { page } = await visit('/initiatieven/kaart/');
    await page.getByRole('button', { name: 'Toon kaart' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kaart');
    const pin = pins(page).first();
    const name = await pin.getAttribute('aria-label');
    const isFocused = () => pin.evaluate((it) => it === document.activeElement);
    for (let tabs = 0; tabs < 10 && !(await isFocused()); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const link = page.locator('.leaflet-popup').getByRole('link');
    await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    expect((await link.textContent())?.trim()).toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(isFocused).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => link.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/initiatieven/kaart/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
  });

  it('still has markers and the list when PDOK does not answer', async () => {
    const { page } = await visit('/initiatieven/kaart/', { tiles: false });
    await page.getByRole('button', { name: 'Toon kaart' }).click();
    await pins(page).first().waitFor();
    expect(await rows(page).count()).toBeGreaterThan(5);
  });

  it('reads the list, and why there is no map, without JavaScript', async () => {
    const { page, elsewhere } = await visit('/initiatieven/kaart/', { javaScriptEnabled: false });
    expect(await page.getByText('Voor de kaart is JavaScript nodig').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Toon kaart' }).isVisible()).toBe(false);
    const initiatives = await page.locator('.map-row').count();
    expect(`${initiatives} initiatieven`).toBe(await page.locator('#resultaten h2').textContent());
    expect(elsewhere).toEqual([]);
  });
});
