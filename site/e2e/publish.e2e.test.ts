/** The main job, as an editor does it: sign in, change an initiative, publish, and see it on the public site. */
import type { Browser, Page } from 'playwright-core';
import { forms } from 'shared-types/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { goodAnswers } from '../../shared-types/src/forms/good-answers.test-support.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { desktop, openBrowser } from './browser.ts';
import { fillIn, send } from './forms/fill-in.ts';

describe('a Redacteur', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;
  let admin: Page;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
    admin = await browser.newPage({ ...desktop, locale: 'en-US' });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  it('signs in, in Dutch whatever the browser speaks', async () => {
    const { email, password } = await cms.account('Redacteur');
    await admin.goto(`${cms.url}/admin`);
    await admin.getByLabel(/E-mail/i).fill(email);
    await admin.locator('input[name=password]').fill(password);
    await admin.getByRole('button', { name: 'Inloggen' }).click();
    await admin.waitForURL((url) => !url.pathname.includes('/auth/'));
    expect(await admin.locator('html').getAttribute('lang')).toBe('nl');
  });

  it('changes the title of an initiative and publishes it; a visitor reads it', async () => {
    const before = await site.get('/initiatieven/');
    // The map has an address among them, but is no initiative.
    const slug = /href="\/initiatieven\/(?!kaart\/)([^"/]+)\/"/.exec(
      before.body.slice(before.body.indexOf('<main')),
    )?.[1];
    expect(slug).toBeDefined();
    await admin.goto(`${cms.url}/admin/content-manager/collection-types/api::initiative.initiative?_q=${slug}`);
    await admin.getByRole('row').nth(1).click();
    const title = admin.locator('input[name=title]');
    await title.waitFor();
    await title.fill('Een titel van vandaag');
    await admin.getByRole('button', { name: 'Zet op de site' }).click();
    const page = await site.until(`/initiatieven/${slug}/`, ({ body }) => body.includes('Een titel van vandaag'));
    expect(page.status).toBe(200);
    expect((await site.get('/initiatieven/')).body).toContain('Een titel van vandaag');
  });

  it('reads it as a visitor does, without JavaScript', async () => {
    const visitor = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await visitor.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
    });
    await page.goto(`${site.url}/`);
    await page
      .getByRole('link', { name: /Alle initiatieven|Bekijk alle/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Een titel van vandaag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Een titel van vandaag' }).waitFor();
    expect(elsewhere).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);
    await visitor.close();
  });

  it('gets what a visitor sends: with a number at once, and with a code while the CMS is off', async () => {
    const visitor = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    const page = await visitor.newPage();
    let sent = 0;
    const sendOne = async () => {
      // The same words of the same person are one message.
      const naam = `Sam ${(sent += 1)}`;
      await page.goto(`${site.url}/doe-mee/`);
      await page.locator('#contact').getByRole('link').click();
      await fillIn(page, forms.contact, { ...goodAnswers(forms.contact), naam });
      await send(page);
      return (await page.locator('.refno').innerText()).replace(/\s+/g, ' ');
    };
    const waiting = async () =>
      (JSON.parse((await site.get('/healthz')).body) as { outbox: { waiting: number } }).outbox.waiting;
    // Only the CMS gives a number; on a busy machine it may take longer than the second that a visitor waits for it.
    const patient = { timeout: 100_000 };
    await expect.poll(sendOne, patient).toMatch(/^Nummer [A-Z]{1,2}-\d{4}-\d{4}$/);
    await cms.stop();
    expect(await sendOne()).toMatch(/^Code [0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await waiting()).toBe(1);
    await cms.start();
    await expect.poll(waiting, patient).toBe(0);
    // Each got a number, and none got two.
    await expect.poll(sendOne, patient).toMatch(/^Nummer/);
    expect(await page.locator('.refno').innerText()).toContain(`-${String(sent).padStart(4, '0')}`);
    expect(await visitor.cookies()).toEqual([]);
    await visitor.close();
  });
});
