/** The safety net as editors meet it: see before publishing, the way back, the bin and the log. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, signIn as signInApi } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, type Role, startCms } from '../../cms/tests/harness/cms-process.ts';
import { agreement, path, uidOf } from '../../cms/tests/record/board.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { englishIn, textsOn } from './editors/english.ts';

const initiative = (title: string) => ({ title, inShort: 'Kort.', phase: 'draait' });

describe('the safety net', () => {
  let cms: Cms;
  let browser: Browser;
  let page: Page;
  let apis: Record<'Redacteur' | 'Bestuur', AdminApi>;

  beforeAll(async () => {
    cms = await startCms();
    apis = { Redacteur: await signInApi(cms, 'Redacteur'), Bestuur: await signInApi(cms, 'Bestuur') };
    browser = await openBrowser();
    page = await enter('Bestuur');
  });
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
  });

  async function enter(role: Role): Promise<Page> {
    const entered = await signIn(browser, cms, role);
    entered.setDefaultTimeout(60_000);
    return entered;
  }
  const open = async (type: string, documentId: string) => {
    await page.goto(`${cms.url}/admin${path(type, `/${documentId}`)}`);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
  };
  const dialog = () => page.getByRole('dialog', { name: 'Wat zet je op de site?' });
  const publishButton = () => page.getByRole('button', { name: 'Zet op de site', exact: true });
  const statusOf = async (type: string, documentId: string) =>
    (await apis.Bestuur.find(uidOf(type), documentId)).status as string;

  describe('Bestuur, before something of the record goes on the site', () => {
    let id: string;
    beforeAll(async () => {
      id = await apis.Bestuur.create(uidOf('agreement'), agreement({ inShort: 'De gemeente belt binnen een week.' }));
      await apis.Bestuur.publish(uidOf('agreement'), id);
      await apis.Redacteur.update(uidOf('agreement'), id, { inShort: 'De gemeente belt binnen een maand.' });
    });

    it('reads word by word what a Redacteur left there, and can leave it', async () => {
      await open('agreement', id);
      await publishButton().click();
      await dialog().getByText('Hier schreef niet alleen jij aan').waitFor();
      expect(await dialog().getByRole('listitem').textContent()).toMatch(/^Redacteur, .*: In het kort$/);
      expect(await dialog().locator('del').textContent()).toBe('Weg: week');
      expect(await dialog().locator('ins').textContent()).toBe('Nieuw: maand');
      expect(await axeFaults(dialog(), { inside: true })).toEqual([]);
      expect(englishIn(await textsOn(page))).toEqual([]);
      await dialog().getByRole('button', { name: 'Nog niet' }).click();
      await dialog().waitFor({ state: 'detached' });
      expect(await statusOf('agreement', id)).toBe('modified');
    });

    it('is refused when somebody changes it meanwhile', async () => {
      await publishButton().click();
      await dialog().locator('ins').waitFor();
      await apis.Redacteur.update(uidOf('agreement'), id, { inShort: 'De gemeente belt binnen een jaar.' });
      await dialog().getByRole('button', { name: 'Zet op de site' }).click();
      // Whichever looks first: this guard, or the one that tells of two editors in one item.
      await page
        .getByText(/Iemand veranderde dit item terwijl je keek|Er is een nieuwere versie/)
        .first()
        .waitFor();
      expect(await statusOf('agreement', id)).toBe('modified');
    });

    it('sees what was just typed too, and puts it on the site', async () => {
      await open('agreement', id);
      await page.locator('textarea[name=inShort]').fill('De gemeente belt binnen een dag.');
      await publishButton().click();
      await dialog().locator('ins').filter({ hasText: 'dag' }).waitFor();
      await dialog().getByRole('button', { name: 'Zet op de site' }).click();
      await page.getByText('Binnen vijf minuten staat het op de site').first().waitFor();
      expect(await statusOf('agreement', id)).toBe('published');
      const onSite = await apis.Bestuur.request('GET', path('agreement', `/${id}?status=published`));
      expect(onSite.body.data.inShort).toBe('De gemeente belt binnen een dag.');
    });

    it('hears first that something is missing', async () => {
      const half = await apis.Bestuur.create(uidOf('agreement'), agreement({ inShort: null }));
      await open('agreement', half);
      await publishButton().click();
      await page.getByText('Vul dit in.').first().waitFor();
      await dialog().waitFor({ state: 'detached' });
    });

    it('has no button for several at once', async () => {
      await apis.Bestuur.create(uidOf('agreement'), agreement({ title: 'Met veel tegelijk' }));
      await apis.Bestuur.create(uidOf('initiative'), initiative('Met veel tegelijk'));
      for (const [type, count] of [
        ['agreement', 0],
        ['initiative', 1],
      ] as const) {
        await page.goto(`${cms.url}/admin${path(type, '?_q=Met veel tegelijk')}`);
        await page.getByRole('row').filter({ hasText: 'Met veel tegelijk' }).waitFor();
        await page.getByRole('row').nth(1).getByRole('checkbox').click();
        await page.getByText(/1 item gekozen/).waitFor();
        expect(await publishButton().count(), type).toBe(count);
      }
    });
  });

  it('shows what happened to an item, what would change, and brings the previous version back', async () => {
    const id = await apis.Redacteur.create(uidOf('initiative'), initiative('Zoals het was'));
    await apis.Redacteur.publish(uidOf('initiative'), id);
    await apis.Redacteur.publish(uidOf('initiative'), id, { title: 'Zoals het werd' });
    await apis.Redacteur.update(uidOf('initiative'), id, { inShort: 'Nieuw en nog niet op de site.' });
    await open('initiative', id);
    const panel = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Geschiedenis' }) });
    await panel.getByText('Bijgewerkt op de site').waitFor();
    expect(await panel.getByRole('list').getByRole('listitem').count()).toBe(2);
    expect(await axeFaults(panel, { inside: true })).toEqual([]);

    await panel.getByRole('button', { name: 'Wat verandert er?' }).click();
    const difference = page.getByRole('dialog', { name: 'Wat verandert er?' });
    await difference.getByText('Eén veld is anders dan op de site').waitFor();
    await page.keyboard.press('Escape');

    await panel.getByRole('button', { name: /^Bekijk de versie tot/ }).click();
    const version = page.getByRole('dialog', { name: /^Zo stond het op de site tot/ });
    await version.locator('ins').first().waitFor();
    expect(await axeFaults(version, { inside: true })).toEqual([]);
    expect(englishIn(await textsOn(page))).toEqual([]);
    await version.getByRole('button', { name: 'Zet terug' }).click();
    await page.locator('input[name=title][value="Zoals het was"]').waitFor();
    expect(await statusOf('initiative', id)).toBe('modified');
  });

  it('brings back from the bin what was thrown away', async () => {
    const id = await apis.Redacteur.create(uidOf('initiative'), initiative('Per ongeluk weg'));
    await apis.Redacteur.remove(uidOf('initiative'), id);
    await page.getByRole('link', { name: 'Prullenbak' }).click();
    await page.getByRole('row').filter({ hasText: 'Per ongeluk weg' }).waitFor();
    expect(await axeFaults(page.locator('main'), { inside: true })).toEqual([]);
    expect(englishIn(await textsOn(page))).toEqual([]);
    await page.getByRole('button', { name: 'Haal terug: ‘Per ongeluk weg’' }).click();
    await page.getByText('‘Per ongeluk weg’ is terug').waitFor();
    await page.getByRole('link', { name: 'Open het item' }).click();
    await page.locator('input[name=title][value="Per ongeluk weg"]').waitFor();
  });

  it('tells in the log who did what, for who answers for the record', async () => {
    await page.getByRole('link', { name: 'Logboek van de site' }).click();
    await page.getByRole('row').filter({ hasText: 'teruggehaald uit de prullenbak' }).first().waitFor();
    expect(await axeFaults(page.locator('main'), { inside: true })).toEqual([]);
    expect(englishIn(await textsOn(page))).toEqual([]);
    await page.getByRole('combobox', { name: 'Wie' }).click();
    await page.getByRole('option', { name: 'Redacteur' }).click();
    await page.getByRole('row').filter({ hasText: 'Startinhoud' }).first().waitFor({ state: 'detached' });
    expect(await page.getByRole('row').nth(1).textContent()).toContain('Redacteur');
    const volunteer = await enter('Redacteur');
    await volunteer.getByRole('link', { name: 'Prullenbak' }).waitFor();
    expect(await volunteer.getByRole('link', { name: 'Logboek van de site' }).count()).toBe(0);
    await volunteer.close();
  });
});
