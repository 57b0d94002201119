/**
 * The tasks of the handbook, each as the role that does it, through the real admin; what a role may not do; and that no
 * screen on the way has a word of English. Reports, afspraken and statute versions are walked in `board.e2e.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Role } from '../../cms/tests/harness/cms-process.ts';
import { axeFaults } from './axe.ts';
import { roles } from '../../cms/src/editorial/roles.ts';
import { contact, handIn } from '../../cms/tests/intake/hand-in.ts';
import { sentenceOf } from '../../scripts/handbook/count.ts';
import { announceWorkshop, type Desk as Task, makeReport, writeInitiative } from '../../scripts/handbook/tasks.ts';
import { Desk } from './board/desk.ts';
import { type Newsroom, openNewsroom } from './editors/newsroom.ts';

const chapter = (name: string) => readFileSync(join(import.meta.dirname, '../../docs/handboek', `${name}.md`), 'utf8');
const list = (type: string) => `/admin/content-manager/collection-types/api::${type}.${type}`;

/** The day in Amsterdam, `days` from now. */
const day = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000);

describe('In the newsroom', () => {
  let room: Newsroom;
  let task: Task;

  beforeAll(async () => {
    room = await openNewsroom();
    task = {
      signIn: (role) => room.page(role),
      look: (page, name) => room.read(page, name),
      isLive: async (path, text) => void (await room.site.until(path, ({ body }) => body.includes(text))),
    };
  });
  afterAll(() => room?.close());

  /** The desk of a role; its page is closed after the test. */
  async function deskOf(role: Role): Promise<Desk> {
    const page = await room.page(role);
    onTestFinished(() => page.close());
    return new Desk(page);
  }

  it('a Redacteur writes an initiative, in as many clicks and fields as the handbook says', async () => {
    expect(chapter('initiatief')).toContain(sentenceOf(await writeInitiative(task)));
  });

  it('a Redacteur announces a workshop, in as many clicks and fields as the handbook says', async () => {
    expect(chapter('workshop')).toContain(sentenceOf(await announceWorkshop(task)));
  });

  it('a Redacteur writes a report and Bestuur puts it on the site, in as many clicks and fields as the handbook says', async () => {
    expect(chapter('verslag')).toContain(sentenceOf(await makeReport(task)));
  });

  it('a Redacteur adds a line to a knelpunt, dated today; Bestuur puts it on the site', async () => {
    const note = 'De gemeente belde terug en zoekt het uit.';
    const writing = await deskOf('Redacteur');
    await writing.open('Knelpunten', 'Steeds een ander loket');
    await writing.next('Voeg een logregel toe', 'status-line');
    expect(await writing.page.getByRole('combobox', { name: 'Datum', exact: true }).inputValue()).toBe(
      day(0).split('-').toReversed().join('-'),
    );
    await writing.choose('Wie zegt dit?', 'initiatiefnemers');
    await writing.choose('Hoe staat het ervoor?', 'in gesprek');
    await writing.field('Toelichting').fill(note);
    await room.read(writing.page, 'logregel');
    await writing.save();
    const line = new URL(writing.page.url()).pathname;

    const reading = await deskOf('Bestuur');
    await reading.page.goto(room.cms.url + line);
    await reading.form();
    await reading.publish();
    await room.site.until('/knelpunten/steeds-een-ander-loket/', ({ body }) => body.includes(note));
  });

  it('a Redacteur handles what somebody sent in', async () => {
    const [result] = await handIn(room.cms, contact({ bericht: 'Mag ik meedoen met koken?' }));
    const desk = await deskOf('Redacteur');
    await desk.page.goto(`${room.cms.url}/admin`);
    await desk.page.getByRole('link', { name: 'Postvak' }).click();
    const sent = desk.page.getByRole('listitem').filter({ hasText: result?.reference ?? '' });
    await sent.getByText('Mag ik meedoen met koken?').waitFor();
    await room.read(desk.page, 'postvak');
    await sent.getByRole('link').click();
    await desk.page.getByRole('button', { name: 'Ik pak dit op' }).click();
    await desk.page.getByText('Redacteur is ermee bezig.').waitFor();
    await room.read(desk.page, 'inzending');
    await desk.page.getByRole('button', { name: 'Dit is klaar' }).click();
    await desk.page.getByText(/^Deze gegevens gaan weg na/).waitFor();
    await desk.page.goto(`${room.cms.url}/admin/postvak?state=afgerond`);
    await sent.waitFor();
  });

  it('a Redacteur fills in a keurmerk criterion by criterion; Bestuur awards it, and anybody can check its code', async () => {
    const writing = await deskOf('Redacteur');
    await writing.open('Initiatieven', 'Samen koken op donderdag');
    await writing.next('Begin een keurmerk', 'keurmerk-award');
    await writing.field('Wie beoordeelde het?').fill('werkgroep keurmerk');
    await writing.date('Gekregen op', day(0));
    await writing.date('Geldig tot en met', day(700));
    const findings = writing.page.getByRole('button', { name: /^[A-D]\d$/ });
    for (const criterion of await findings.allTextContents()) {
      const finding = writing.page.getByRole('button', { name: criterion, exact: true });
      await finding.click();
      await writing.choose('Oordeel', 'voldoet', writing.page.getByRole('region', { name: criterion, exact: true }));
      await finding.click();
    }
    await room.read(writing.page, 'keurmerk');
    await writing.save();
    const award = new URL(writing.page.url()).pathname;
    const code = await writing.field('Code').inputValue();
    expect(code).not.toBe('');

    const awarding = await deskOf('Bestuur');
    await awarding.page.goto(room.cms.url + award);
    await awarding.form();
    await awarding.publish();
    await room.site.until(`/keurmerk/register/${code}/`, ({ body }) => body.includes('Samen koken op donderdag'));
  });

  it('a Beheerder invites a volunteer, who chooses a password and finds a Dutch desk', async () => {
    const page = await room.page('Beheerder');
    onTestFinished(() => page.close());
    await page.goto(`${room.cms.url}/admin/settings/users`);
    await page.getByRole('row').nth(1).waitFor();
    await room.read(page, 'gebruikers');
    await page.getByRole('button', { name: /Nodig nieuwe gebruiker uit/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Voornaam/).fill('Noor');
    await dialog.getByLabel(/^Achternaam/).fill('de Jong');
    await dialog.getByLabel(/^E-mail/).fill('noor@participienter.example');
    await dialog.getByRole('combobox').click();
    await page.getByRole('option', { name: 'Redacteur' }).click();
    await page.keyboard.press('Escape');
    await room.read(page, 'uitnodiging');
    const invited = page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/admin/users'),
    );
    await dialog.getByRole('button', { name: /Nodig.*uit/ }).click();
    const { data } = (await (await invited).json()) as { data: { registrationToken: string } };
    // The screen shows the link shortened, with a button to copy all of it.
    await dialog.getByText(`registrationToken=${data.registrationToken.slice(0, 6)}`).waitFor();
    await room.read(page, 'uitnodiging-link');

    const context = await room.browser.newContext({ locale: 'en-GB' });
    onTestFinished(() => context.close());
    const volunteer = await context.newPage();
    await volunteer.goto(`${room.cms.url}/admin/auth/register?registrationToken=${data.registrationToken}`);
    for (const field of ['password', 'confirmPassword'])
      await volunteer.locator(`input[name=${field}]`).fill('Mijn-eigen-1');
    await room.read(volunteer, 'registratie');
    await volunteer.getByRole('button').last().click();
    await volunteer.getByRole('link', { name: 'Inhoud', exact: true }).waitFor();
    await room.read(volunteer, 'eerste-keer');
    expect(await volunteer.locator('html').getAttribute('lang')).toBe('nl');
    expect(await volunteer.getByRole('complementary', { name: 'Waarschuwing' }).count()).toBe(0);
    await volunteer.goto(`${room.cms.url}/admin/settings/users`);
    await volunteer.getByText('Je mag dit niet bekijken').first().waitFor();
  });

  describe('a role may not', () => {
    const acts = { publish: 'publish', delete: 'delete', create: 'create' } as const;

    it.each(roles.map(({ name }) => name as Role))(
      'do more than the matrix says, through the API of the admin: %s',
      async (name) => {
        const { types } = roles.find((role) => role.name === name)!;
        const beyond = Object.entries(types).flatMap(([uid, may]) =>
          Object.values(acts)
            .filter((act) => !may.includes(act))
            .map((act) => ({ uid, act })),
        );
        expect(beyond.length).toBeGreaterThan(0);
        for (const { uid, act } of beyond) {
          const single = /homepage|site-settings/.test(uid);
          const base = `/content-manager/${single ? 'single-types' : 'collection-types'}/${uid}`;
          const entry = single ? base : `${base}/bestaat-niet`;
          const [method, path] =
            act === 'publish'
              ? ['POST', `${entry}/actions/publish`]
              : act === 'delete'
                ? ['DELETE', entry]
                : ['POST', base];
          if (single && act !== 'publish') continue;
          const { status } = await room.api(name).request(method, path, act === 'delete' ? undefined : {});
          expect(status, `${act} ${uid}`).toBe(403);
        }
      },
    );

    it.each(['knelpunt', 'agreement', 'meeting-report', 'statute', 'page'])(
      'see a button for it: a Redacteur at %s can keep it, not put it on the site',
      async (type) => {
        const desk = await deskOf('Redacteur');
        await desk.page.goto(`${room.cms.url}${list(type)}/create`);
        await desk.form();
        expect(await desk.page.getByRole('button', { name: 'Zet op de site', exact: true }).count()).toBe(0);
      },
    );

    it.each(['Redacteur', 'Bestuur'] as const)('find accounts, roles or the system: %s', async (role) => {
      const page = await room.page(role);
      onTestFinished(() => page.close());
      for (const path of ['users', 'roles', 'api-tokens', 'webhooks']) {
        await page.goto(`${room.cms.url}/admin/settings/${path}`);
        await page.getByText('Je mag dit niet bekijken').first().waitFor();
      }
      for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks'])
        expect((await room.api(role).request('GET', path)).status, path).toBe(403);
    });
  });

  it('reads as Dutch in the corners too', async () => {
    const page = await room.page('Bestuur');
    onTestFinished(() => page.close());
    for (const [name, path, sight] of [
      ['begin', '/admin', 'Inhoud'],
      ['profiel', '/admin/me', 'Weergave'],
      ['bestanden', '/admin/plugins/upload', 'Foto’s en bestanden'],
      ['handboek', '/admin/handboek', 'Handboek'],
      ['logboek', '/admin/logboek', 'Logboek van de site'],
      ['prullenbak', '/admin/prullenbak', 'Prullenbak'],
      ['agenda', list('meeting'), 'Nieuw item'],
      ['bijeenkomst', `${list('meeting')}/create`, 'Bewaar'],
      ['actiepunt', `${list('action-item')}/create`, 'Bewaar'],
      ['niets', '/admin/bestaat-niet', 'Bestaat niet'],
    ] as const) {
      await page.goto(room.cms.url + path);
      if (name !== 'niets') await page.getByText(sight).first().waitFor();
      await page.waitForLoadState('networkidle');
      await room.read(page, name);
    }
  });

  describe('an account with its first password', () => {
    const notice = (page: Page) => page.getByRole('complementary', { name: 'Waarschuwing' });

    it('is warned above every page, in a way that aids can read', async () => {
      const page = await room.page('Bestuur');
      onTestFinished(() => page.close());
      await notice(page).getByText('Je gebruikt nog het eerste wachtwoord').waitFor();
      expect(await axeFaults(notice(page))).toEqual([]);
    });

    it('tells a Beheerder which accounts have theirs', async () => {
      const page = await room.page('Beheerder');
      onTestFinished(() => page.close());
      await notice(page).getByText('De accounts Redacteur en Bestuur hebben nog hun eerste wachtwoord.').waitFor();
    });

    it('hears nothing any more once it has its own', async () => {
      const { password } = await room.cms.account('Bestuur');
      const page = await room.page('Bestuur');
      onTestFinished(() => page.close());
      await notice(page).getByRole('link', { name: 'Kies een eigen wachtwoord' }).click();
      await page.locator('input[name=currentPassword]').fill(password);
      for (const field of ['password', 'confirmPassword'])
        await page.locator(`input[name=${field}]`).fill('Mijn-eigen-1');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await notice(page).waitFor({ state: 'detached' });
    });
  });

  it('nobody met a word of English', () => {
    expect(room.screens.length).toBeGreaterThan(15);
    expect(room.english).toEqual([]);
  });
});
