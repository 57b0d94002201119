/** The public record on a real site, without JavaScript: testing yourself, comparing versions, checking a code. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { openBrowser } from './browser.ts';

describe('a visitor without JavaScript', () => {
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

  async function visit(path: string): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  it('takes the self-test: the outcome is in the page, the answers are nowhere else', async () => {
    const page = await visit('/keurmerk/zelftest/');
    const questions = page.locator('.test__q');
    const count = await questions.count();
    for (let index = 0; index < count; index++) {
      await questions
        .nth(index)
        .getByLabel(index === 0 ? 'Nee' : 'Ja', { exact: true })
        .check();
    }
    await page.getByRole('button', { name: 'Toon mijn uitkomst' }).click();
    await page.getByRole('heading', { name: 'Bijna. Eén ding houdt je nog tegen' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await questions.first().getByLabel('Nee', { exact: true }).isChecked()).toBe(true);
    expect(site.log()).not.toMatch(/A1=|uitkomst=/);

    await questions.first().getByLabel('Ja', { exact: true }).check();
    await page.getByRole('button', { name: 'Toon mijn uitkomst' }).click();
    await page.getByRole('heading', { name: 'Je bent er klaar voor' }).waitFor();
  });

  it('compares two versions of the statute, also from new to old', async () => {
    const page = await visit('/statuut/');
    const form = page.getByRole('form', { name: 'Vergelijk twee versies' });
    await form.getByLabel('Van versie').selectOption('0.9');
    await form.getByLabel('Naar versie').selectOption('1.0');
    await form.getByRole('button', { name: 'Vergelijk' }).click();
    await page.waitForURL('**/statuut/vergelijk/0.9/1.0/');
    expect(await page.locator('ins').count()).toBeGreaterThan(3);

    const back = page.getByRole('form', { name: 'Vergelijk twee versies' });
    await back.getByLabel('Van versie').selectOption('1.1');
    await back.getByLabel('Naar versie').selectOption('0.9');
    await back.getByRole('button', { name: 'Vergelijk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Versie 1.1 en 0.9 vergeleken' }).waitFor();
    expect(await page.locator('.mark--gone').count()).toBeGreaterThan(0);
  });

  it('checks a code: known, typed carelessly, and unknown', async () => {
    const register = await visit('/keurmerk/register/');
    const code = new URL(
      (await register.getByRole('rowheader').getByRole('link').first().getAttribute('href')) ?? '',
      site.url,
    ).pathname.split('/')[3]!;
    await register.getByLabel('Code op het keurmerk').fill(` ${code.toLowerCase()} `);
    await register.getByRole('button', { name: 'Kijk na' }).click();
    await register.waitForURL(`**/keurmerk/register/${code}/`);

    const unknown = await site.get('/keurmerk/register/BESTAATNIET/');
    expect(unknown.status).toBe(404);
    expect(unknown.body).toContain('Code BESTAATNIET kennen we niet');
    const badge = await site.get(`/keurmerk/register/${code}/badge-middel.svg`);
    expect(badge.headers.get('content-type')).toContain('image/svg+xml');
    expect(badge.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const proof = JSON.parse((await site.get(`/keurmerk/register/${code}.json`)).body) as { status: string };
    expect(['geldig', 'verlopen', 'ingetrokken']).toContain(proof.status);
  });

  it('turns the list of knelpunten into a board, and finds where it goes wrong most', async () => {
    const page = await visit('/knelpunten/');
    await page.getByRole('link', { name: 'Als bord' }).click();
    await page.locator('.board').waitFor();
    expect(await page.locator('.board > li').count()).toBe(5);
    await page.getByRole('link', { name: 'Waar loopt het vaak vast?' }).click();
    await page.getByLabel('Wijk', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Toon patronen' }).click();
    await page.getByRole('heading', { name: /^Alle getallen in / }).waitFor();
  });
});
