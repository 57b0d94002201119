/** The help with writing beside the form, as an editor meets it: while typing, with the keyboard, in Dutch. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';

const initiatives = '/admin/content-manager/collection-types/api::initiative.initiative';

describe('Schrijfhulp', () => {
  let cms: Cms;
  let browser: Browser;
  let admin: Page;
  let panel: Locator;

  beforeAll(async () => {
    cms = await startCms();
    browser = await openBrowser();
    admin = await signIn(browser, cms, 'Redacteur');
    await admin.goto(`${cms.url}${initiatives}/create`);
    panel = admin.getByRole('complementary').filter({ has: admin.getByRole('heading', { name: 'Schrijfhulp' }) });
    await panel.waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
  });

  it('waits for a first word', async () => {
    expect(await panel.getByRole('status').textContent()).toBe('Begin met schrijven. Hier komen tips terwijl je typt.');
  });

  it('gives the sentence, the everyday word and the field, without saving', async () => {
    await admin.locator('[name=inShort]').fill('Het pad wordt aangelegd indien er geld is.');
    await panel.getByText('Moeilijk woord: indien').waitFor();
    const text = (await panel.textContent()) ?? '';
    expect(text).toContain('Gewoner is: als.');
    expect(text).toContain('Lijdende vorm');
    expect(text).toContain('In het kort');
  });

  it('reads rich text too', async () => {
    const body = admin.locator('[contenteditable=true]').first();
    await body.click();
    await admin.keyboard.type('Mail naar jan@example.org.');
    await panel.getByText('E-mailadres in de tekst').waitFor();
    expect(await panel.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      'Kijk dit na (1)',
      'Schrijf het gewoner (2)',
    ]);
  });

  it('brings the editor to the field, with the keyboard', async () => {
    await panel.getByRole('button', { name: 'Ga naar In het kort: Moeilijk woord: indien' }).focus();
    await admin.keyboard.press('Enter');
    expect(await admin.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('inShort');
    await panel.getByRole('button', { name: /^Ga naar Tekst:/ }).press('Enter');
    expect(await admin.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
  });

  it('has nothing against it for somebody who uses aids', async () => {
    // Strapi names its panel by an id that isn't there; what is inside is ours.
    expect(await axeFaults(panel, { inside: true })).toEqual([]);
  });

  it('is content with plain words', async () => {
    await admin.goto(`${cms.url}${initiatives}/create`);
    await admin.locator('[name=inShort]').fill('De gemeente legt het pad aan.');
    await panel.getByText('Deze tekst is helder. Wij hebben geen tips.').waitFor();
  });

  it('knows which pages the site has', async () => {
    await admin.locator('[name=website]').fill('/initiatieven/bestaat-echt-niet/');
    await panel.getByText('Deze bladzijde is er niet').waitFor();
    await admin.locator('[name=website]').fill('/initiatieven/boulen-op-het-plein/');
    await panel.getByText('Deze tekst is helder. Wij hebben geen tips.').waitFor();
  });

  it('has a handbook next to it, whose pages lead to each other', async () => {
    await admin.goto(`${cms.url}/admin`);
    await admin.getByRole('link', { name: 'Handboek' }).click();
    await admin.getByRole('link', { name: 'Een initiatief op de site zetten' }).click();
    await admin.getByRole('heading', { level: 1, name: 'Een initiatief op de site zetten' }).waitFor();
    const broken = await admin.locator('main img').evaluateAll((images) =>
      Promise.all(
        images.map((image) =>
          (image as HTMLImageElement).decode().then(
            () => null,
            () => image.outerHTML,
          ),
        ),
      ),
    );
    expect(broken.length).toBeGreaterThan(0);
    expect(broken.filter((image) => image !== null)).toEqual([]);
  });

  it('is beside a single page too, and nowhere but beside a form', async () => {
    await admin.goto(`${cms.url}/admin/content-manager/single-types/api::homepage.homepage`);
    await panel.waitFor();
    await admin.goto(`${cms.url}${initiatives}`);
    await admin.getByRole('row').nth(1).waitFor();
    expect(await panel.count()).toBe(0);
  });
});
