/**
 * The record as a board member keeps it, and as visitors read it: a report, what it promised, what both sides say about
 * that, the adoption, and a new version of the statute.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { Desk } from './board/desk.ts';
import { desktop, openBrowser } from './browser.ts';

const DECISION = 'De gemeente geeft de repaircaféploeg een sleutel van het buurthuis.';
const REPORT = 'Verslag over de sleutel';
const reportAddress = '/verslagen/verslag-over-de-sleutel/';

/** The day in Amsterdam, `days` from now. */
const day = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000);

describe('a board member', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;
  let desk: Desk;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
    desk = new Desk(await browser.newPage(desktop));
    await desk.signIn(cms);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  /** A page as it is read once the site knows `words`, without JavaScript. */
  async function read(path: string, words: string): Promise<Page> {
    await site.until(path, ({ body }) => body.includes(words));
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  it('makes a report with a decision; visitors see that it is a concept', async () => {
    await desk.open('Verslagen');
    await desk.field('Titel').fill(REPORT);
    await desk.field('In het kort').fill('De sleutel van het buurthuis komt er.');
    await desk.relate('Bijeenkomst', 'Werksessie over geld en ruimte');
    await desk.page.locator('[data-slate-editor]').click();
    await desk.page.keyboard.type('Over de sleutel is lang gepraat.');
    await desk.add('Besluiten');
    await desk.field('Nummer').fill('1');
    await desk.field('Besluit').fill(DECISION);
    await desk.publish();

    const page = await read(reportAddress, DECISION);
    await page.getByText('Concept, nog niet vastgesteld').first().waitFor();
    expect(await page.locator('#besluit-1').textContent()).toContain(DECISION);
  });

  it('turns the decision into an afspraak, which the report links to and back', async () => {
    await desk.next('Besluit 1 wordt afspraak', 'agreement');
    expect(await desk.field('De afspraak').inputValue()).toBe(DECISION);
    await desk.press('Zet op de site');
    await desk.page.getByText('Vul dit in.').first().waitFor();
    await desk.field('In het kort').fill('De ploeg kan er voortaan zelf in.');
    await desk.choose('Wie doet het?', 'gemeente');
    await desk.date('Klaar op', day(-10));
    await desk.publish();

    const report = await read(reportAddress, 'Dit werd afspraak');
    await report.locator('#besluit-1').getByRole('link', { name: 'Dit werd afspraak' }).click();
    expect(await report.getByRole('heading', { level: 1 }).textContent()).toBe(DECISION);
    await report.getByRole('link', { name: `${REPORT}, besluit 1` }).click();
    expect(new URL(report.url())).toMatchObject({ pathname: reportAddress, hash: '#besluit-1' });
  });

  it('adds a line for each voice; the site says who says what, that they differ, and how late it is', async () => {
    await desk.next('Voeg een logregel toe', 'status-line');
    await desk.choose('Wie zegt dit?', 'initiatiefnemers');
    await desk.choose('Hoe staat het ervoor?', 'niet nagekomen');
    await desk.field('Toelichting').fill('Er is nog geen sleutel.');
    await desk.publish();

    await desk.back(DECISION);
    await desk.next('Voeg een logregel toe', 'status-line');
    await desk.choose('Wie zegt dit?', 'gemeente');
    await desk.choose('Hoe staat het ervoor?', 'nagekomen');
    await desk.putOnSite();
    await desk.page.getByText('Spreekt de gemeente? Schrijf dan op').first().waitFor();
    await desk.add('Bron');
    await desk.field('Naam van de bron').fill('Brief over het buurthuis');
    await desk.field('Wie zei het?').fill('contactambtenaar');
    await desk.publish();

    const path = await site
      .until(reportAddress, ({ body }) => body.includes('Verschil van inzicht'))
      .then(({ body }) => /href="(\/afspraken\/[^"]+)">\s*Dit werd/.exec(body)?.[1]);
    const page = await read(path ?? '', 'Brief over het buurthuis');
    expect(await page.locator('.eyebrow').textContent()).toContain('Verschil van inzicht');
    await page.getByRole('heading', { level: 2, name: 'Ze zeggen niet hetzelfde' }).waitFor();
    await page.getByText('Te laat: 10 dagen').first().waitFor();
    const banks = await page.locator('.voices .bank').allInnerTexts();
    expect(banks).toHaveLength(2);
    expect(banks.find((bank) => /niet nagekomen/i.test(bank))).toMatch(/initiatief/i);
    expect(banks.find((bank) => /gemeente/i.test(bank))).toMatch(/^Nagekomen$/m);
  });

  it('adopts the report, after hearing what is missing; visitors read that it is vastgesteld', async () => {
    await desk.open('Verslagen', REPORT);
    await desk.choose('Concept of vastgesteld', 'vastgesteld');
    await desk.putOnSite();
    await desk.page.getByText('Vul in op welke dag het verslag is vastgesteld.').first().waitFor();
    await desk.date('Vastgesteld op', day(-20));
    await desk.relate('Vastgesteld in', 'Bestuursvergadering over het jaarplan');
    await desk.publish();

    const page = await read(reportAddress, 'Vastgesteld in');
    expect(await page.locator('.eyebrow').textContent()).toMatch(/Stand: Vastgesteld\s+op/);
    expect(await page.getByText('Dit is een concept').count()).toBe(0);
    await page.getByRole('link', { name: 'Bestuursvergadering over het jaarplan' }).first().waitFor();
  });

  it('publishes a new version of the statute; visitors compare it word by word with the one before', async () => {
    await desk.open('Versies van een statuut', '1.1');
    await desk.next('Maak een nieuwe versie', 'statute-version');
    expect(await desk.field('Nummer van de versie').inputValue()).toBe('1.2');
    await desk.choose('Hoe ver is deze versie?', 'vastgesteld');
    await desk.date('Geldt vanaf', day(-1));
    await desk.date('Vastgesteld op', day(-5));
    await desk.field('Waarom deze versie?').fill('Wie iets belooft, vertelt ook hoe het gaat.');
    await desk.press('Afspraken');
    await desk.press('Een afspraak nakomen');
    const article = desk.page.getByRole('region', { name: 'Een afspraak nakomen' });
    await desk.field('Titel', article).fill('Een belofte nakomen');
    await desk.page.locator('[data-slate-editor]').filter({ hasText: 'Wie iets belooft' }).click();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.type(' Zij vertelt ook hoe het gaat.');
    await desk.publish();

    const page = await read('/statuut/vergelijk/1.1/1.2/', 'Versie 1.1 en 1.2 vergeleken');
    await page.getByText('1 artikel gewijzigd.').first().waitFor();
    const changed = page.locator('#artikel-7');
    expect(await changed.locator('del').allTextContents()).toEqual(['weggehaald: afspraak (einde weggehaald)']);
    expect(await changed.locator('ins').allTextContents()).toEqual([
      'toegevoegd: belofte (einde toegevoegd)',
      'toegevoegd: Zij vertelt ook hoe het gaat. (einde toegevoegd)',
    ]);
    await page.getByText('Waarom versie 1.2?').waitFor();
    expect((await site.get('/statuut/')).body).toContain('1.2');
  });
});
