/** Time and other people beside the form: what else is on, publishing at a chosen moment, and two editors in one text. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, signIn as api } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { day } from '../../cms/tests/record/board.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { englishIn, textsOn } from './editors/english.ts';

const uid = (type: string) => `api::${type}.${type}`;
/** A form is drawn anew only when the CMS has answered; a slow machine takes its time. */
const patience = { timeout: 60_000 };

describe('beside the form', () => {
  let cms: Cms;
  let browser: Browser;
  let redacteur: AdminApi;
  let bestuur: AdminApi;
  let anna: Page;
  let bram: Page;

  beforeAll(async () => {
    cms = await startCms();
    redacteur = await api(cms, 'Redacteur');
    bestuur = await api(cms, 'Bestuur');
    browser = await openBrowser();
    anna = await signIn(browser, cms, 'Redacteur');
    bram = await signIn(browser, cms, 'Bestuur');
    for (const page of [anna, bram]) page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
  });

  const open = async (page: Page, path: string) => {
    await page.goto(`${cms.url}/admin/content-manager/${path}`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
  };
  const entry = (type: string, id: string) => `collection-types/${uid(type)}/${id}`;
  const panel = (page: Page, title: string) =>
    page.getByRole('complementary').filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
  const save = async (page: Page, button = 'Bewaar') => {
    const answered = page.waitForResponse(
      (response) =>
        response.url().includes('/content-manager/') && ['PUT', 'POST'].includes(response.request().method()),
    );
    await page.getByRole('button', { name: button, exact: true }).click();
    return (await answered).status();
  };

  describe('Tegelijk', () => {
    it('tells while one types what else is held at that time, with a way to it, and stops nobody', async () => {
      const times = (from: number, to: number) => ({
        startsAt: `${day(200)}T${from}:00:00.000Z`,
        endsAt: `${day(200)}T${to}:00:00.000Z`,
      });
      const theirs = { title: 'Avond over het plein', kind: 'inspraakavond', organiser: 'de gemeente' };
      const other = await bestuur.create(uid('meeting'), { ...theirs, inShort: 'Kort.', ...times(18, 20) });
      const id = await redacteur.create(uid('workshop'), { title: 'Schrijven', inShort: 'Kort.', ...times(14, 16) });
      await open(anna, entry('workshop', id));
      const tells = panel(anna, 'Tegelijk');
      expect(await tells.count()).toBe(0);
      const end = anna.getByRole('group', { name: 'Klaar om' }).getByRole('combobox').nth(1);
      await end.fill('23:00');
      await end.press('Tab');
      await tells.getByText('Op dit tijdstip is er ook een inspraakavond van de gemeente.').waitFor();
      const href = await tells.getByRole('link', { name: theirs.title }).getAttribute('href');
      expect(href).toContain(`${uid('meeting')}/${other}`);
      expect(await axeFaults(tells, { inside: true })).toEqual([]);
      expect(await save(anna)).toBe(200);
      await tells.getByText('Je kunt wel opslaan.').waitFor();
      // On a narrow screen the panels lie in a drawer.
      const notice = anna.getByRole('region', { name: /^Meldingen/ }).getByRole('status');
      try {
        await anna.setViewportSize({ width: 1024, height: 900 });
        await notice.filter({ hasText: 'Op dit tijdstip is er ook een inspraakavond' }).waitFor();
      } finally {
        await anna.setViewportSize({ width: 1280, height: 900 });
      }
    });
  });

  describe('Publiceren op', () => {
    let plans: Locator;
    const fill = async (label: string, value: string) => {
      const field = plans.getByRole('combobox', { name: label, exact: true });
      await field.fill(value);
      await field.press('Tab');
    };
    const typed = (date: string) => date.split('-').toReversed().join('-');

    beforeAll(async () => {
      const item = { title: 'Straks', inShort: 'Kort.', date: day(0) };
      await open(anna, entry('news-item', await redacteur.create(uid('news-item'), item)));
      plans = panel(anna, 'Publiceren op');
      await plans.waitFor();
    });

    it('asks for a day and a time, and says when that moment does not exist', async () => {
      await plans.getByRole('button', { name: 'Kies een moment' }).click();
      expect(await axeFaults(plans, { inside: true })).toEqual([]);
      const year = Number(day(0).slice(0, 4)) + 1;
      const springs = `${year}-03-${31 - new Date(Date.UTC(year, 2, 31)).getUTCDay()}`;
      await fill('Dag', typed(springs));
      await fill('Tijd in Nederland', '02:30');
      await plans.getByRole('button', { name: 'Plan', exact: true }).click();
      await plans.getByRole('alert').filter({ hasText: 'Deze tijd bestaat niet' }).waitFor();
    });

    it('plans, says who did, and takes it back', async () => {
      await fill('Dag', typed(day(3)));
      await fill('Tijd in Nederland', '09:30');
      await plans.getByRole('button', { name: 'Plan', exact: true }).click();
      await plans.getByText(/Komt op de site op .* om 09:30 uur\. Gepland door Redacteur/).waitFor();
      expect(await axeFaults(plans, { inside: true })).toEqual([]);
      await anna.reload();
      await plans.getByText(/Komt op de site op/).waitFor();
      await plans.getByRole('heading', { name: 'Van de site halen' }).waitFor();
      await plans.getByRole('button', { name: 'Toch niet' }).click();
      await plans.getByText(/Komt op de site op/).waitFor({ state: 'detached' });
    });

    it('is not there for who may not put it on the site', async () => {
      const record = { title: 'Van het bestuur', inShort: 'Kort.' };
      const id = await redacteur.create(uid('knelpunt'), record);
      await open(anna, entry('knelpunt', id));
      await panel(anna, 'Schrijfhulp').waitFor();
      expect(await panel(anna, 'Publiceren op').count()).toBe(0);
      await open(bram, entry('knelpunt', id));
      await panel(bram, 'Publiceren op').waitFor();
      expect(await panel(bram, 'Publiceren op').getByText('Van de site halen').count()).toBe(0);
    });
  });

  describe('two editors in one text', () => {
    const title = (page: Page) => page.locator('[name=title]');
    const inShort = (page: Page) => page.locator('[name=inShort]');
    const dialog = () => anna.getByRole('alertdialog');

    beforeAll(async () => {
      const id = await redacteur.create(uid('news-item'), { title: 'Samen', inShort: 'Kort.', date: day(0) });
      await open(anna, entry('news-item', id));
      await open(bram, entry('news-item', id));
      await title(bram).fill('Samen beter');
      expect(await save(bram)).toBe(200);
    });

    it('who saves last hears who changed what, before anything is overwritten', async () => {
      await inShort(anna).fill('De tekst van Anna.');
      expect(await save(anna)).toBe(409);
      await dialog()
        .getByText(/Bestuur.* heeft dit item veranderd/)
        .waitFor();
      expect(await dialog().getByRole('listitem').allTextContents()).toEqual(['Titel']);
      expect(await axeFaults(dialog())).toEqual([]);
      expect(englishIn(await textsOn(anna))).toEqual([]);
    });

    it('goes back to what stands there, also with the keyboard', async () => {
      await anna.keyboard.press('Escape');
      await dialog().waitFor({ state: 'detached' });
      await anna.getByText('Nog niet bewaard. Je tekst staat er nog.').waitFor();
      expect([await title(anna).inputValue(), await inShort(anna).inputValue()]).toEqual([
        'Samen',
        'De tekst van Anna.',
      ]);
    });

    it('looks at the other version, with the own text beside it', async () => {
      expect(await save(anna)).toBe(409);
      await dialog()
        .getByRole('button', { name: /^Bekijk de andere versie/ })
        .click();
      const own = panel(anna, 'Jouw tekst');
      await own.waitFor();
      expect(await own.getByLabel('In het kort').inputValue()).toBe('De tekst van Anna.');
      expect(await axeFaults(own, { inside: true })).toEqual([]);
      expect(englishIn(await textsOn(anna))).toEqual([]);
      await expect.poll(() => title(anna).inputValue(), patience).toBe('Samen beter');
      expect(await inShort(anna).inputValue()).toBe('Kort.');
      await inShort(anna).fill('De tekst van Anna.');
      expect(await save(anna)).toBe(200);
      await own.getByRole('button', { name: 'Klaar, haal weg' }).click();
      await own.waitFor({ state: 'detached' });
    });

    it('hears nothing when saving again, nor when putting it on the site right after', async () => {
      await inShort(anna).fill('De tekst van Anna, nog eens.');
      expect(await save(anna)).toBe(200);
      expect(await save(anna, 'Zet op de site')).toBe(200);
      expect(await dialog().count()).toBe(0);
    });

    it('overwrites when one says so', async () => {
      await bram.reload();
      await title(bram).fill('Samen het best');
      expect(await save(bram)).toBe(200);
      await inShort(anna).fill('Anna weet het zeker.');
      expect(await save(anna, 'Zet op de site')).toBe(409);
      const answered = anna.waitForResponse((response) => response.url().endsWith('/publish'));
      await dialog()
        .getByRole('button', { name: /^Zet mijn versie op de site/ })
        .click();
      expect((await answered).status()).toBe(200);
      await bram.reload();
      await expect.poll(() => inShort(bram).inputValue(), patience).toBe('Anna weet het zeker.');
    });
  });

  it('keeps what was typed when a save is refused', async () => {
    const item = { title: 'Met een adres', inShort: 'Kort.', date: day(0) };
    const taken = await redacteur.create(uid('news-item'), item);
    const { slug } = await redacteur.find(uid('news-item'), taken);
    const id = await redacteur.create(uid('news-item'), { ...item, title: 'Een ander adres' });
    await open(anna, entry('news-item', id));
    await anna.locator('[name=inShort]').fill('Lang over nagedacht.');
    await anna.locator('[name=slug]').fill(slug);
    expect(await save(anna)).toBe(400);
    await anna.locator('[data-strapi-field-error]').first().waitFor();
    expect(await anna.locator('[name=inShort]').inputValue()).toBe('Lang over nagedacht.');
  });
});
