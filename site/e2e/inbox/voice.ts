/**
 * The municipality's own voice, as people go through it: an editor asks, the contact officer answers on a phone without
 * JavaScript, the board refuses it or puts it on the site.
 *
 * @module
 */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Cms } from '../../../cms/tests/harness/cms-process.ts';
import type { Mailbox, ReceivedMail } from '../../../cms/tests/intake/mailbox.ts';
import type { Site } from '../../tests/harness/site-process.ts';
import { axeFaults } from '../axe.ts';
import { englishIn, textsOn } from '../editors/english.ts';

/** An afspraak of the start content. */
const TITLE = 'Er is één vaste contactpersoon';
const PATH = '/afspraken/een-vaste-contactpersoon/';
const EMAIL = 'loket@gemeente.example';
const SAID = 'Twee wijken hebben nu een vaste contactpersoon. De derde wijk volgt in het voorjaar.';
const REASON = 'Er staat een naam in. Haal die eruit.';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

interface People {
  cms: Cms;
  site: Site;
  mailbox: Mailbox;
  browser: Browser;
  /** Signed in as Redacteur. */
  editor: Page;
  /** Signed in as Bestuur. */
  board: Page;
  /** On a phone, without JavaScript. */
  visitor: Page;
}

/** An editor asks, beside the afspraak. @returns the link in the mail */
export async function askTheMunicipality({ cms, editor, mailbox }: People): Promise<string> {
  await editor.goto(`${cms.url}/admin/content-manager/collection-types/api::agreement.agreement`);
  await editor.getByRole('row').filter({ hasText: TITLE }).first().click();
  const panel = editor
    .getByRole('complementary')
    .filter({ has: editor.getByRole('heading', { name: 'Vraag de gemeente' }) });
  await panel.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
  await panel.getByLabel('Rol', { exact: true }).fill('contactambtenaar wijk Noord');
  await panel.getByRole('button', { name: 'Stuur de vraag' }).dblclick();
  await panel.getByText(/Nog geen antwoord/).waitFor();
  expect(await axeFaults(panel, { inside: true })).toEqual([]);
  expect(englishIn(await textsOn(editor))).toEqual([]);
  const [mail] = await mailbox.until(EMAIL, 1);
  await editor.reload();
  await panel.getByText(/Nog geen antwoord/).waitFor();
  expect(await panel.getByLabel('Rol', { exact: true }).inputValue()).toBe('contactambtenaar wijk Noord');
  return linkIn(mail);
}

const linkIn = (mail: ReceivedMail | undefined) => /http\S+hoe-staat-het\/\?code=\S+/.exec(mail?.text ?? '')?.[0] ?? '';

/** The contact officer opens the link, makes mistakes, and answers. */
export async function answerAsMunicipality({ browser, visitor, mailbox }: People, link: string): Promise<void> {
  const reader = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await reader.goto(link);
  expect(await axeFaults(reader.locator('body'))).toEqual([]);
  await reader.close();
  await visitor.goto(link);
  await visitor.getByRole('heading', { level: 1, name: /Hoe staat het met afspraak A\d+\?/ }).waitFor();
  await visitor.getByRole('link', { name: TITLE }).waitFor();
  const note = visitor.getByLabel('Wat is er gedaan, en wat nog niet?');
  await note.fill(SAID);
  await visitor
    .getByLabel(/stuur een stuk mee/)
    .setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer: PDF.subarray(5) });
  await visitor.getByRole('button', { name: 'Stuur je antwoord' }).click();
  await visitor.getByRole('alert').getByRole('link', { name: 'Kies hoe het ervoor staat.' }).waitFor();
  await visitor
    .getByRole('alert')
    .getByRole('link', { name: /Kies een PDF/ })
    .waitFor();
  expect(await note.inputValue()).toBe(SAID);
  expect(visitor.url()).not.toContain('code=');
  expect(await visitor.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await sendAnswer(visitor);
  await visitor.reload();
  await visitor.goto(link);
  await visitor.getByRole('heading', { level: 1, name: 'Deze link is al gebruikt' }).waitFor();
  expect(mailbox.mails.filter(({ recipients }) => recipients.includes(EMAIL))).toHaveLength(1);
}

async function sendAnswer(visitor: Page): Promise<void> {
  await visitor.getByRole('radio', { name: 'Deels nagekomen' }).check();
  await visitor
    .getByLabel(/stuur een stuk mee/)
    .setInputFiles({ name: 'Brief aan de wijk.pdf', mimeType: 'application/pdf', buffer: PDF });
  await visitor.getByRole('button', { name: 'Stuur je antwoord' }).click();
  await visitor.getByRole('heading', { level: 1, name: 'Je antwoord is binnen' }).waitFor();
}

/** The board refuses, first without saying why; the contact officer reads the reason, and answers with the new link. */
export async function refuseAsBoard({ cms, mailbox, board, visitor }: People, link: string): Promise<void> {
  await board.goto(`${cms.url}/admin/postvak`);
  await board
    .getByRole('region', { name: 'De gemeente antwoordde' })
    .getByRole('link', { name: new RegExp(TITLE) })
    .click();
  await board.getByRole('button', { name: 'Weiger', exact: true }).click();
  const main = board.getByRole('main');
  const send = main.getByRole('button', { name: 'Weiger en mail de reden' });
  await send.click();
  await main.getByText('Schrijf op waarom. De gemeente leest dit.').waitFor();
  const reason = main.getByRole('textbox', { name: 'Waarom weiger je?' });
  expect(await reason.getAttribute('aria-invalid')).toBe('true');
  // Off the button: Strapi's own colour under the mouse is too light for its words.
  await reason.click();
  expect(await axeFaults(main)).toEqual([]);
  await reason.fill(REASON);
  await send.dblclick();
  await main.getByText(`Waarom geweigerd: ${REASON}`).waitFor();

  const [, mail] = await mailbox.until(EMAIL, 2);
  expect(mail?.text).toContain(REASON);
  const again = linkIn(mail);
  expect(again).not.toBe(link);
  await visitor.goto(again);
  await visitor.getByLabel('Wat is er gedaan, en wat nog niet?').fill(SAID);
  await sendAnswer(visitor);
}

/** A volunteer reads the answer and can't decide; the board puts it on the site, where visitors read it. */
export async function decideAsBoard({ cms, site, mailbox, board, editor, visitor }: People): Promise<void> {
  await editor.goto(`${cms.url}/admin/postvak`);
  const waiting = editor.getByRole('region', { name: 'De gemeente antwoordde' });
  expect(await axeFaults(waiting)).toEqual([]);
  await waiting.getByRole('link', { name: new RegExp(TITLE) }).click();
  await editor.getByText('Het bestuur beslist. Jij kunt het antwoord lezen.').waitFor();

  await board.goto(`${cms.url}/admin`);
  await board.getByRole('heading', { name: 'De gemeente antwoordde' }).waitFor();
  await board
    .getByRole('link', { name: new RegExp(TITLE) })
    .first()
    .click();
  await board.getByText(SAID).waitFor();
  expect(await axeFaults(board.getByRole('main'))).toEqual([]);
  expect(englishIn(await textsOn(board))).toEqual([]);
  const downloaded = board.waitForEvent('download');
  await board.getByRole('button', { name: /Download het stuk: Brief aan de wijk\.pdf/ }).click();
  expect((await downloaded).suggestedFilename()).toBe('Brief aan de wijk.pdf');
  await board.getByRole('button', { name: 'Zet ongewijzigd op de site' }).dblclick();
  await board.getByText(/Op de site gezet op/).waitFor();
  const [, , told] = await mailbox.until(EMAIL, 3);
  expect(told?.text).toContain(site.url + PATH);

  await site.until(PATH, ({ body }) => body.includes(SAID));
  await visitor.goto(site.url + PATH);
  const line = visitor.getByRole('listitem').filter({ hasText: SAID });
  await line.getByText('De gemeente zegt').waitFor();
  expect(await line.textContent()).toContain('contactambtenaar wijk Noord');
  expect(await line.count()).toBe(1);
  const address = await line.getByRole('link', { name: /PDF/i }).getAttribute('href');
  const document = await fetch(new URL(address ?? '', site.url));
  expect(Buffer.from(await document.arrayBuffer())).toEqual(PDF);
}
