/** The first page of the admin and the panel *Op de site*, as each role meets them. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn as signInToApi } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, type Role, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { Desk } from './board/desk.ts';
import { openBrowser } from './browser.ts';

const TITLE = 'Bankjes langs de Vliet';
const OTHER = 'Avond over het verkeer';

describe('the first page of the admin', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;
  const pages = new Map<Role, Page>();

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    await planAtTheTimeOf('Een begroting die klopt');
    browser = await openBrowser();
    for (const role of ['Redacteur', 'Bestuur', 'Beheerder'] as const)
      pages.set(role, await signIn(browser, cms, role));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  /** Somebody else's evening at the same time as a workshop, not on the site yet. */
  async function planAtTheTimeOf(title: string): Promise<void> {
    const api = await signInToApi(cms, 'Redacteur');
    const list = await api.request('GET', '/content-manager/collection-types/api::workshop.workshop?pageSize=100');
    const workshop = (list.body.results as { title: string; startsAt: string; endsAt: string }[]).find(
      (one) => one.title === title,
    );
    const { startsAt, endsAt } = workshop ?? expect.fail(`No workshop ${title}`);
    await api.create('api::meeting.meeting', {
      title: OTHER,
      inShort: 'Kort.',
      kind: 'inspraakavond',
      startsAt,
      endsAt,
    });
  }

  const at = (role: Role) => pages.get(role) as Page;
  const widget = (page: Page, title: string) => page.getByRole('region', { name: title });

  it.each(['Redacteur', 'Bestuur', 'Beheerder'] as const)(
    'has four widgets for %s, and none of Strapi’s',
    async (role) => {
      await widget(at(role), 'Website').getByText('De website is online.').waitFor();
      expect(await at(role).locator('[data-strapi-widget-id] h2').allTextContents()).toEqual([
        'Snel maken',
        'Website',
        'Wat wacht op mij',
        'Agenda',
      ]);
    },
  );

  it('tells each role what waits for it, and no other', async () => {
    const headings = async (role: Role) => {
      const waits = widget(at(role), 'Wat wacht op mij');
      await waits.getByText('Niets nieuws. Alles is bekeken.').waitFor();
      return waits.getByRole('heading', { level: 3 }).allTextContents();
    };
    expect(await headings('Redacteur')).toEqual([]);
    await widget(at('Redacteur'), 'Wat wacht op mij').getByText('Er wacht niets op jou.').waitFor();
    const ofTheBoard = await headings('Bestuur');
    expect(ofTheBoard).toContain('Afspraken die te laat zijn');
    expect(ofTheBoard).toContain('Verslagen om vast te stellen');
    expect(await headings('Beheerder')).toEqual(ofTheBoard);
  });

  it('leads from what waits to its form', async () => {
    const page = at('Bestuur');
    const report = widget(page, 'Wat wacht op mij').getByRole('link', {
      name: 'Verslag van het bestuur over het jaarplan',
    });
    await report.click();
    await page.getByRole('heading', { level: 1, name: 'Verslag van het bestuur over het jaarplan' }).waitFor();
    await page.goBack();
  });

  it('has big buttons to what the role makes most, one press from the empty form', async () => {
    const labels = async (role: Role) => {
      const buttons = widget(at(role), 'Snel maken').getByRole('link');
      await buttons.first().waitFor();
      return buttons.allTextContents();
    };
    expect(await labels('Redacteur')).toContain('Workshop');
    expect(await labels('Redacteur')).not.toContain('Afspraak');
    expect((await labels('Bestuur'))[0]).toBe('Verslag');
    expect(await labels('Bestuur')).not.toContain('Vrijwilliger uitnodigen');
    expect(await labels('Beheerder')).toContain('Vrijwilliger uitnodigen');

    const page = at('Redacteur');
    await widget(page, 'Snel maken').getByRole('link', { name: 'Initiatief' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/api::initiative.initiative/create'));
    await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
    await page.goto(`${cms.url}/admin`);
  });

  it('shows the next events, with their places and what is held at the same time', async () => {
    const agenda = widget(at('Redacteur'), 'Agenda');
    await agenda.getByRole('listitem').first().waitFor();
    expect(await agenda.getByRole('listitem').count()).toBe(5);
    const workshop = agenda.getByRole('listitem').filter({ hasText: '0 van de 16 plaatsen bezet' });
    expect(await workshop.getByRole('link').allTextContents()).toEqual(['Een begroting die klopt', OTHER]);
    const evening = agenda.getByRole('listitem').filter({ hasText: 'Nog niet op de site' });
    expect(await evening.getByRole('link').first().textContent()).toBe(OTHER);
  });

  it.each(['light', 'dark'])('has nothing against it for somebody who uses aids, in %s', async (theme) => {
    for (const role of ['Redacteur', 'Bestuur'] as const) {
      await at(role).evaluate((name) => localStorage.setItem('STRAPI_THEME', name), theme);
      await at(role).goto(`${cms.url}/admin`);
      await widget(at(role), 'Agenda').getByText('Tegelijk met:').first().waitFor();
      await widget(at(role), 'Website').getByText('Bekijk de website').waitFor();
      await widget(at(role), 'Wat wacht op mij').getByText('Niets nieuws. Alles is bekeken.').waitFor();
      expect(await axeFaults(at(role).locator('[data-home-widget]'))).toEqual([]);
    }
  });

  describe('beside a form', () => {
    let desk: Desk;
    let panel: Locator;
    beforeAll(async () => {
      desk = new Desk(at('Redacteur'));
      await desk.open('Initiatieven');
      panel = desk.page.locator('[data-on-site]');
    });

    it('is nothing to say before an item is kept, then that it is not on the site', async () => {
      expect(await panel.count()).toBe(0);
      await desk.field('Titel').fill(TITLE);
      await desk.field('In het kort').fill('Nieuwe bankjes voor wie even wil zitten.');
      await desk.choose('Fase', 'in opbouw');
      await desk.press('Bewaar');
      await panel.getByText('Nog niet op de site').waitFor();
      expect(await panel.getByRole('link').count()).toBe(0);
    });

    it('turns to live by itself once visitors have it, and leads to the page', async () => {
      await desk.publish();
      await panel.getByText(/^Staat op de site sinds /).waitFor();
      const address = (await panel.getByRole('link', { name: 'Bekijk de bladzijde' }).getAttribute('href')) ?? '';
      expect(address).toBe(`${site.url}/initiatieven/bankjes-langs-de-vliet/`);
      expect((await site.get(new URL(address).pathname)).body.includes(TITLE)).toBe(true);
    });

    it('says that a change that was kept is not there yet, until it is', async () => {
      await desk.field('In het kort').fill('Nieuwe bankjes, dicht bij het water.');
      await desk.press('Bewaar');
      await panel.getByText('Je laatste wijziging staat nog niet op de site.').waitFor();
      await panel.getByText(/^Staat op de site sinds /).waitFor();
      expect(await axeFaults(panel)).toEqual([]);
      await desk.publish();
      await panel.getByText('Je laatste wijziging staat nog niet op de site.').waitFor({ state: 'detached' });
      await panel.locator('xpath=self::*[@data-on-site="live"]').waitFor();
      expect((await site.get('/initiatieven/bankjes-langs-de-vliet/')).body.includes('dicht bij het water')).toBe(true);
    });

    it('is not there for what visitors sent in', async () => {
      await desk.page.goto(`${cms.url}/admin/content-manager/collection-types/api::submission.submission`);
      await desk.page.getByRole('heading', { level: 1, name: 'Inzendingen' }).waitFor();
      expect(await panel.count()).toBe(0);
    });
  });

  it('says so when the website is off, and what to do', async () => {
    await site.stop();
    const website = widget(at('Bestuur'), 'Website');
    await website.getByText('De website antwoordt niet.').waitFor();
    await website.getByText('Vraag de beheerder om te kijken of de website aanstaat.').waitFor();
    expect(await axeFaults(at('Bestuur').locator('[data-home-widget]'))).toEqual([]);
  });
});
