/**
 * From the visitor's form to the volunteer's answer, everything real: site, CMS, mail server, browser. Visitors have no
 * JavaScript.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { signIn as signInByApi } from '../../cms/tests/harness/admin-api.ts';
import { MovedClock } from '../../cms/tests/harness/moved-clock.ts';
import { contact, handIn } from '../../cms/tests/intake/hand-in.ts';
import { type Mailbox, startMailbox } from '../../cms/tests/intake/mailbox.ts';
import { nasty } from '../server/test-support/hostile-bodies.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { desktop, openBrowser } from './browser.ts';
import { englishIn, textsOn } from './editors/english.ts';
import { findsAndWipesWhatLiesAside } from './inbox/person.ts';
import { answerAsMunicipality, askTheMunicipality, decideAsBoard, refuseAsBoard } from './inbox/voice.ts';

const run = promisify(execFile);
const day = (days: number, hour: number) =>
  new Date(new Date().setUTCHours(hour, 0, 0, 0) + days * 86_400_000).toISOString();
const WORKSHOP = {
  title: 'Zo vraag je een vergunning aan',
  inShort: 'Leer in een avond hoe je een vergunning aanvraagt.',
  startsAt: day(12, 18),
  endsAt: day(12, 20),
  registration: 'open',
  capacity: 1,
};
const ADDRESS = '/doe-mee/workshop/zo-vraag-je-een-vergunning-aan/';

describe('a form, from the visitor to the answer', () => {
  let mailbox: Mailbox;
  let clock: MovedClock;
  let cms: Cms;
  let site: Site;
  let browser: Browser;
  let visitor: Page;
  let editor: Page;
  let workshopId: string;

  beforeAll(async () => {
    mailbox = await startMailbox();
    const sitePort = await freePort();
    const url = `http://127.0.0.1:${sitePort}`;
    clock = new MovedClock({ SMTP_URL: mailbox.smtpUrl, SITE_URL: url });
    cms = await startCms({ sitePort, env: clock.env });
    const api = await signInByApi(cms, 'Beheerder');
    workshopId = await api.create('api::workshop.workshop', WORKSHOP);
    await api.publish('api::workshop.workshop', workshopId, WORKSHOP);
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    visitor = await context.newPage();
    editor = await signIn(browser, cms, 'Redacteur');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
    await mailbox?.stop();
  });

  const signUp = async (name: string) => {
    await visitor.goto(site.url + ADDRESS);
    await visitor.getByLabel('Alleen', { exact: true }).check();
    await visitor.getByLabel(/Je naam/).fill(name);
    await visitor.getByLabel(/Je e-mailadres/).fill(`${name}@voorbeeld.example`.toLowerCase());
    await visitor.getByLabel(/Jullie mogen mijn gegevens gebruiken/).check();
    // A person reads the form; a program that answers at once is marked as one.
    await visitor.waitForTimeout(4_000);
    await visitor.getByRole('button', { name: /Meld me aan|Zet/ }).click();
    await visitor.waitForURL(/bedankt/);
  };

  it('gives the place to the first, the waiting list to the second, and says so on the page', async () => {
    await signUp('Aisha');
    // A CMS that takes longer than a second has not decided yet: then the page says no more than that.
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toMatch(/Je hebt een plaats|is ontvangen/);
    expect((await mailbox.until('aisha@voorbeeld.example', 1))[0]?.subject).toMatch(/^Je hebt een plaats/);
    await visitor.reload();
    await visitor.goBack();
    await signUp('Bram');
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toMatch(/op de wachtlijst|is ontvangen/);
    expect((await mailbox.until('bram@voorbeeld.example', 1))[0]?.subject).toMatch(/^Je staat op de wachtlijst/);
    await site.until('/workshops/zo-vraag-je-een-vergunning-aan/', ({ body }) => /wachtlijst/i.test(body));
    expect(mailbox.mails.filter(({ recipients }) => recipients.includes('aisha@voorbeeld.example'))).toHaveLength(1);
  });

  it('gives up a place by the button behind the link in the mail, never by the link alone', async () => {
    const [mail] = await mailbox.until('aisha@voorbeeld.example', 1);
    const link = /http\S+afmelden\/\?code=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    await visitor.goto(link);
    await visitor.reload();
    expect(mailbox.mails.filter(({ recipients }) => recipients.includes('aisha@voorbeeld.example'))).toHaveLength(1);
    await visitor.getByRole('button', { name: 'Ja, meld mij af' }).click();
    await visitor.getByRole('heading', { level: 1, name: /Je bent afgemeld/ }).waitFor();
    expect(visitor.url()).not.toContain('code=');
    await visitor.reload();
    const [, moved] = await mailbox.until('bram@voorbeeld.example', 2);
    expect(moved?.subject).toBe('Er is plaats voor je: Zo vraag je een vergunning aan');
    await visitor.goto(link);
    await visitor.getByRole('button', { name: 'Ja, meld mij af' }).click();
    await visitor.getByRole('heading', { level: 1, name: /Je was al afgemeld/ }).waitFor();
  });

  it('shows who comes, adds and signs off who calls, and prints the list and nothing else', async () => {
    await editor.goto(`${cms.url}/admin/content-manager/collection-types/api::workshop.workshop/${workshopId}`);
    await editor.getByText('1 mens bevestigd').waitFor();
    await editor.getByRole('link', { name: 'Presentielijst' }).click();
    const coming = editor.getByRole('grid', { name: 'Wie komt er?' });
    await coming.getByText('Bram').waitFor();
    expect(await editor.getByText('bram@voorbeeld.example').count()).toBe(0);

    await editor.getByRole('button', { name: 'Meld deze persoon aan' }).click();
    await editor.getByText('Vul de naam in.').waitFor();
    await editor.getByRole('textbox', { name: 'Naam' }).fill('Dora');
    await editor.getByRole('textbox', { name: 'Telefoonnummer' }).fill('06 12345678');
    await editor.getByRole('checkbox', { name: /Deze persoon vindt het goed/ }).click();
    await editor.getByRole('button', { name: 'Meld deze persoon aan' }).dblclick();
    const waiting = editor.getByRole('grid', { name: 'Wie wacht er?' });
    await waiting.getByText('Dora').waitFor();
    expect(await waiting.getByRole('row').count()).toBe(2);

    await editor.getByRole('checkbox', { name: 'Met contactgegevens' }).click();
    await coming.getByText('bram@voorbeeld.example').waitFor();
    expect(await axeFaults(editor.locator('main'))).toEqual([]);
    await editor.getByRole('button', { name: 'Meld af: Bram' }).click();
    await editor.getByRole('button', { name: 'Ja, meld af' }).click();
    await coming.getByText('Dora').waitFor();
    expect((await mailbox.until('bram@voorbeeld.example', 3))[2]?.subject).toMatch(/^Je bent afgemeld/);

    await editor.emulateMedia({ media: 'print' });
    expect(await editor.locator('main').isVisible()).toBe(false);
    expect(await editor.locator('[data-sheet]').innerText()).toMatch(
      /Zo vraag je een vergunning aan[^]*Dora[^]*06 12345678[^]*Vernietig deze lijst na de workshop/,
    );
    await editor.emulateMedia({ media: null });
    const [file] = await Promise.all([
      editor.waitForEvent('download'),
      editor.getByRole('button', { name: 'Bewaar als spreadsheet' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('presentielijst-zo-vraag-je-een-vergunning-aan.csv');
    expect(readFileSync(await file.path(), 'utf8')).toContain('bevestigd;Dora;1;');
  });

  it('lies in the inbox, is taken up, becomes a draft without its sender, and is answered', async () => {
    await visitor.goto(`${site.url}/doe-mee/knelpunt/`);
    await visitor
      .getByLabel(/Wat gebeurde er/)
      .fill('Mijn naam is Carla. De vergunning voor onze geveltuin duurt al acht maanden.');
    await visitor.getByLabel('Een loket of balie van de gemeente').check();
    await visitor.getByLabel(/Ja, dan kunnen jullie mij antwoorden/).check();
    await visitor.getByRole('textbox', { name: /Je naam/ }).fill('Carla Jansen');
    await visitor.getByLabel(/Je e-mailadres/).fill('carla@voorbeeld.example');
    await visitor.getByLabel(/Jullie mogen mijn melding/).check();
    await visitor.waitForTimeout(4_000);
    await visitor.getByRole('button', { name: /Verstuur|Meld/ }).click();
    await visitor.waitForURL(/bedankt/);

    await editor.getByRole('link', { name: 'Postvak' }).click();
    await editor.getByRole('link', { name: /Carla Jansen/ }).click();
    await editor.getByRole('button', { name: 'Ik pak dit op' }).click();
    await editor.getByText('Redacteur is ermee bezig.').waitFor();

    await editor.getByRole('combobox', { name: 'Begin met' }).click();
    await editor.getByRole('option', { name: 'We doen het niet, met de reden' }).click();
    await editor.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await editor.getByText('Vul nog in: [Schrijf hier de reden]').first().waitFor();
    const answer = editor.getByLabel('Jouw antwoord');
    await answer.fill('We leggen dit voor aan de gemeente.');
    await editor.getByRole('button', { name: 'Verstuur het antwoord' }).dblclick();
    await editor.getByRole('heading', { name: 'Wat we met je bericht doen' }).waitFor();
    const mails = await mailbox.until('carla@voorbeeld.example', 2);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Je melding is binnen \(K-/),
      expect.stringMatching(/^Wat we met je bericht doen \(K-/),
    ]);

    await editor.getByRole('button', { name: 'Maak er een knelpunt van' }).click();
    await editor.waitForURL(/api::knelpunt/);
    await editor.getByText('De vergunning voor onze geveltuin duurt al acht maanden.').first().waitFor();
    expect(await editor.getByText('Carla').count()).toBe(0);
  });

  it('says that a form did not get in, and has it as soon as the operator offers it again', async () => {
    const lost = contact({ naam: 'Ella Voorbeeld', email: 'ella@voorbeeld.example' });
    const folder = join(cms.dataDir, 'outbox', 'aside');
    await mkdir(folder, { recursive: true });
    const note = { at: new Date().toISOString(), kind: 'broken', reason: 'The CMS answered 422 to it', item: lost };
    await writeFile(join(folder, `${lost.key}.json`), JSON.stringify(note));
    const headers = { authorization: `Bearer ${cms.secrets.webhookSecret}` };
    await fetch(`${site.url}/hooks/content`, { method: 'POST', headers });
    await site.until('/healthz', ({ body }) => body.includes('"aside":1'));
    await findsAndWipesWhatLiesAside({ cms, site, editor });
    const told = editor.getByText('Eén formulier kwam niet in het postvak.');
    for (const path of ['', 'postvak']) {
      await editor.goto(`${cms.url}/admin/${path}`);
      await told.waitFor();
    }
    await editor.getByText('De reden: het postvak kon het niet lezen.').waitFor();
    expect(await axeFaults(editor.getByRole('main'))).toEqual([]);

    const command = join(import.meta.dirname, '../server/commands/aside.ts');
    const env = { ...process.env, DATA_DIR: cms.dataDir, SITE_HOST: '127.0.0.1', SITE_PORT: new URL(site.url).port };
    const { stdout } = await run(process.execPath, [command, '--again', lost.key.slice(0, 8)], { env });
    expect(stdout).toContain('1 form is offered again.\nThe running server has been told.');
    await mailbox.until('ella@voorbeeld.example', 1);
    await site.until('/healthz', ({ body }) => body.includes('"waiting":0,"aside":0'));
    await editor.reload();
    await editor.getByRole('link', { name: /Ella Voorbeeld/ }).waitFor();
    await told.waitFor({ state: 'detached' });
  });

  it('has an inbox, an item and a page about a person without faults for axe', async () => {
    await editor.goto(`${cms.url}/admin/postvak`);
    await editor.getByRole('link', { name: /Carla Jansen/ }).click();
    await editor.getByRole('button', { name: 'Dit is klaar' }).waitFor();
    const item = new URL(editor.url()).pathname.replace('/admin/', '');
    for (const path of ['postvak', item, 'postvak/persoon']) {
      await editor.goto(`${cms.url}/admin/${path}`);
      await editor.getByRole('heading', { level: 1 }).waitFor();
      expect(await axeFaults(editor.getByRole('main')), path).toEqual([]);
      expect(englishIn(await textsOn(editor)), path).toEqual([]);
    }
  });

  it('puts what one does with it beside what somebody sent, and on a narrow screen right under it', async () => {
    await editor.goto(`${cms.url}/admin/postvak`);
    await editor.getByRole('link', { name: /Carla Jansen/ }).click();
    const top = async (heading: string) => {
      const box = await editor.getByRole('main').getByRole('heading', { name: heading, exact: true }).boundingBox();
      return box?.y ?? NaN;
    };
    for (const [width, isBeside] of [
      [1280, true],
      [1024, true],
      [390, false],
    ] as const) {
      await editor.setViewportSize({ width, height: 900 });
      await expect
        .poll(async () => (await top('Wat doe je ermee?')) === (await top('Wat stuurde iemand?')), { timeout: 60_000 })
        .toBe(isBeside);
      expect(await top('Wat doe je ermee?')).toBeLessThan(await top('Antwoord'));
    }
    // The Tab key goes as the eye does.
    const order = ['Wat stuurde iemand?', 'Wat doe je ermee?', 'Wie is het?', 'Antwoord', 'Aantekeningen'];
    const headings = await editor.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.filter((heading) => order.includes(heading))).toEqual(order);
    await editor.setViewportSize(desktop.viewport);
  });

  it('asks the municipality, which answers without an account; the board refuses, and puts the next answer on the site unchanged', async () => {
    const board = await signIn(browser, cms, 'Bestuur');
    onTestFinished(() => board.close());
    const people = { cms, site, mailbox, browser, board, editor, visitor };
    const link = await askTheMunicipality(people);
    await answerAsMunicipality(people, link);
    await refuseAsBoard(people, link);
    await decideAsBoard(people);
    // Four people one after the other.
  }, 300_000);

  it('shows and mails what somebody typed to break it as the text that it is', async () => {
    const said: string[] = [];
    const reader = await browser.newPage();
    onTestFinished(() => reader.close());
    for (const page of [editor, reader])
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
    const results = await handIn(
      cms,
      ...nasty.map((text, n) => {
        const whole = text.toWellFormed();
        return contact({
          naam: whole.slice(0, 40),
          email: `lastig${n}@voorbeeld.example`,
          bericht: whole.slice(0, 3000),
        });
      }),
    );
    const kept = results.filter(({ outcome }) => outcome === 'accepted');
    expect(kept.length).toBeGreaterThan(10);

    await editor.goto(`${cms.url}/admin/postvak?pageSize=100`);
    await editor.getByText(kept.at(-1)!.reference!).waitFor();
    expect(await editor.getByText('<script>alert(1)</script>').count()).toBeGreaterThan(0);
    const wide = () => editor.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await wide()).toBe(false);
    for (const { reference } of [kept[0]!, kept[1]!, kept.at(-1)!]) {
      await editor.goto(`${cms.url}/admin/postvak`);
      await editor.getByRole('listitem').filter({ hasText: reference! }).getByRole('link').click();
      await editor.getByRole('heading', { name: 'Wat stuurde iemand?' }).waitFor();
      expect(await wide(), reference).toBe(false);
    }

    const all = nasty.map((_, n) => `lastig${n}@voorbeeld.example`);
    await expect
      .poll(() => mailbox.mails.filter(({ recipients }) => all.includes(recipients[0]!)).length, { timeout: 60_000 })
      .toBe(kept.length);
    for (const mail of mailbox.mails.filter(({ recipients }) => all.includes(recipients[0]!))) {
      expect(mail.recipients).toHaveLength(1);
      expect(mail.headers.filter(({ key }) => key === 'bcc' || key === 'cc')).toEqual([]);
      await reader.setContent(mail.html ?? '');
      expect(await reader.locator('script, [onerror], img[src="x"]').count()).toBe(0);
    }
    expect(said).toEqual([]);
  });

  // The last one: from here on it is eight weeks later, and nobody is signed in any more.
  it('asks eight weeks later whether it is solved: one press, which can be changed, and lands in the log', async () => {
    await cms.stop();
    // A day more: at night the day in the Netherlands is another one than in UTC. And by day, when visitors are asked.
    clock.set(new Date(day(57, 11)));
    await cms.start();
    const [, , mail] = await mailbox.until('carla@voorbeeld.example', 3);
    expect(mail?.subject).toMatch(/^Is het opgelost\? \(K-/);
    const link = /http\S+herhaalcheck\/\?code=\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    await visitor.goto(link);
    await visitor.reload();
    await visitor.getByRole('button', { name: 'Nee, nog niet' }).click();
    await visitor.getByText('Het is nog niet opgelost. Je antwoord is bewaard.').waitFor();
    await visitor.getByRole('button', { name: 'Een deel is opgelost' }).click();
    await visitor.getByText('Een deel is opgelost. Je antwoord is bewaard.').waitFor();
    await visitor.reload();
    const judge = await browser.newPage({ viewport: { width: 390, height: 844 } });
    onTestFinished(() => judge.close());
    for (const address of [link, visitor.url()]) {
      await judge.goto(address);
      expect(await axeFaults(judge.locator('html'))).toEqual([]);
      expect(await judge.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }

    const volunteer = await signIn(browser, cms, 'Redacteur');
    await volunteer.getByRole('link', { name: 'Postvak' }).click();
    await volunteer.getByRole('button', { name: 'Herhaalcheck (1)' }).click();
    await volunteer.getByText('herhaalcheck: deels').waitFor();
    await volunteer.getByRole('link', { name: /Carla Jansen/ }).click();
    await volunteer.getByRole('heading', { name: 'Herhaalcheck' }).waitFor();
    expect(await axeFaults(volunteer.getByRole('main'))).toEqual([]);
    await volunteer.getByRole('button', { name: 'Zet in het logboek' }).click();
    await volunteer.waitForURL(/api::status-line/);
    await volunteer.getByText('Wie dit meldde, zegt: het is deels opgelost.').waitFor();
    expect(await volunteer.getByText('Carla').count()).toBe(0);

    await volunteer.goto(`${cms.url}/admin/postvak/instellingen`);
    await volunteer.getByText('Tot nu toe gevraagd: 1 keer.').waitFor();
    expect(await axeFaults(volunteer.getByRole('main'))).toEqual([]);
    expect(englishIn(await textsOn(volunteer))).toEqual([]);
    await volunteer.getByRole('combobox', { name: 'Mail mij het overzicht' }).click();
    await volunteer.getByRole('option', { name: 'elke week' }).click();
    await volunteer.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await volunteer.getByText('Je keuze is bewaard.').first().waitFor();
    expect(await volunteer.getByRole('button', { name: 'Bewaar voor iedereen' }).count()).toBe(0);

    await cms.stop();
    await visitor.getByRole('button', { name: 'Ja, het is opgelost' }).click();
    await visitor.getByRole('heading', { name: 'Je antwoord is nog niet bewaard' }).waitFor();
  });
});
