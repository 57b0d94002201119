/** Searching the site, as a visitor does: by keyboard, by address, without JavaScript, and when something is wrong. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { openBrowser } from './browser.ts';

describe('a visitor who searches', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
    await site.until('/pagefind/pagefind-entry.json', ({ status }) => status === 200, 60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context: BrowserContext = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.url + path);
    return { page, complaints, requests };
  }
  const results = (page: Page) => page.locator('.results > li');
  const status = (page: Page) => page.getByRole('status');
  const answered = async (page: Page, words: RegExp) => {
    await status(page).filter({ hasText: words }).waitFor();
    await page.locator('#zoek-uitkomst:not([aria-busy])').waitFor({ state: 'attached' });
  };

  it('finds a page from the header with only the keyboard, and comes back to the results', async () => {
    const { page, complaints } = await visit('/');
    const field = page.getByRole('searchbox').first();
    for (let tabs = 0; tabs < 10 && !(await field.evaluate((it) => it === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('vergunning');
    await page.keyboard.press('Enter');
    await answered(page, /^\d+ resultaten voor ‘vergunning’$/);
    expect(await page.title()).toMatch(/^\d+ resultaten voor ‘vergunning’ \| /);
    expect(await results(page).first().locator('mark').first().textContent()).toMatch(/vergunning/i);

    const first = results(page).first().getByRole('link');
    const title = await first.textContent();
    for (let tabs = 0; tabs < 60 && !(await first.evaluate((it) => it === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/zoeken/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title!.trim());
    await page.goBack();
    await answered(page, /voor ‘vergunning’/);
    expect(await page.locator('#zoek').inputValue()).toBe('vergunning');
    expect(complaints).toEqual([]);
  });

  it('chooses one kind, and can share the address of that', async () => {
    const { page } = await visit('/zoeken/?q=vergunning');
    await answered(page, /resultaten/);
    const choice = page.getByRole('navigation', { name: 'Kies een soort' }).getByRole('link', { name: /^Afspraken/ });
    const count = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0]);
    await choice.focus();
    await page.keyboard.press('Enter');
    await answered(page, /in Afspraken$/);
    expect(await results(page).count()).toBe(count);
    const links = await results(page)
      .locator('h3 a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.filter((path) => !path.startsWith('/afspraken/'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Afspraken');

    const shared = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
    await answered(shared.page, /in Afspraken$/);
    expect(await results(shared.page).count()).toBe(count);
    await page.goBack();
    await answered(page, /‘vergunning’$/);
  });

  it('goes through many results page by page', async () => {
    const { page } = await visit('/zoeken/?q=de');
    await answered(page, /resultaten/);
    const titles = await results(page).getByRole('link').allTextContents();
    await page.getByRole('link', { name: 'Volgende bladzijde' }).click();
    await page.locator('.results[start="11"]').waitFor();
    expect(page.url()).toContain('bladzijde=2');
    expect(await results(page).getByRole('link').allTextContents()).not.toEqual(titles);
    expect(await page.evaluate(() => document.activeElement?.closest('[role=status]') !== null)).toBe(true);
  });

  it('loads nothing of the search engine before searching, and then no more than 160 kB', async () => {
    const { page, requests } = await visit('/zoeken/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const session = await page.context().newCDPSession(page);
    let bytes = 0;
    await session.send('Network.enable');
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.locator('#zoek').pressSequentially('vergunning');
    await answered(page, /resultaten voor ‘vergunning’/);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(160_000);
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(page.url()).toContain('?q=vergunning');
  });

  it.each([
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['quotes', '"een woord dat niemand schrijft'],
    ['a sign', '🌳'],
    ['200 letters', 'q'.repeat(200)],
    ['a word that is nowhere', 'xqzzyx'],
  ])('reads what to do when nothing is found: %s', async (_, words) => {
    const { page, complaints } = await visit(`/zoeken/?q=${encodeURIComponent(words)}`);
    await page.locator('#zoek-uitkomst > *').first().waitFor();
    expect(await page.locator('#zoek').inputValue()).toBe(words);
    expect(await status(page).textContent()).toContain(`‘${words}’`);
    expect(await page.locator('#zoek-gebied img').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('finds something with one letter', async () => {
    const { page } = await visit('/zoeken/?q=v');
    await answered(page, /\d+ resultaten voor ‘v’/);
    expect(await results(page).count()).toBe(10);
  });

  it('is led to the overviews without JavaScript', async () => {
    const { page, requests } = await visit('/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').first().fill('vergunning');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/zoeken\/\?q=vergunning$/);
    expect(await page.locator('main').textContent()).toContain('Dat staat bij jou uit');
    await page.locator('main').getByRole('link', { name: 'Knelpunten' }).click();
    await page.waitForURL(/\/knelpunten\/$/);
    expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it('searches from a page that does not exist', async () => {
    const { page } = await visit('/bestaat-niet/');
    await page.locator('main').getByRole('searchbox').fill('buurt');
    await page.keyboard.press('Enter');
    await answered(page, /voor ‘buurt’/);
  });

  it('is told when the site cannot be reached, keeps the question, and can try again', async () => {
    const { page } = await visit('/zoeken/');
    await page.context().setOffline(true);
    await page.locator('#zoek').fill('vergunning');
    await page.keyboard.press('Enter');
    await answered(page, /Zoeken lukt nu niet/);
    expect(await page.getByRole('heading', { name: 'Kijk in een overzicht' }).isVisible()).toBe(true);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await answered(page, /resultaten voor ‘vergunning’/);
  });

  it('does not read "nothing found" when the connection broke halfway', async () => {
    const { page } = await visit('/zoeken/?q=buurt');
    await answered(page, /voor ‘buurt’/);
    await page.context().setOffline(true);
    await page.locator('#zoek').fill('zeldzaamheid');
    await page.keyboard.press('Enter');
    await answered(page, /Zoeken lukt nu niet/);
    await page.context().setOffline(false);
  });

  it('is told when the index is still being made', async () => {
    const { page } = await visit('/zoeken/');
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.locator('#zoek').fill('vergunning');
    await page.keyboard.press('Enter');
    await answered(page, /Zoeken kan over een paar minuten/);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await answered(page, /resultaten voor ‘vergunning’/);
  });
});
