/**
 * Every form in a real browser: sent, refused with what is wrong, without script, by keyboard, on a small screen; and
 * never twice. The intake of the CMS is a stand-in that keeps the contract: `publish.e2e.test.ts` has the real one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { checkFields, formKinds, forms, questionsOf, type FormKind } from 'shared-types/forms';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodAnswers, wrongAnswers } from '../../shared-types/src/forms/good-answers.test-support.ts';
import type { RunningSite } from '../server/start-site.ts';
import { FakeIntake } from '../server/test-support/fake-intake.ts';
import { startFormSite } from '../server/test-support/form-site.ts';
import type { Content } from '../src/content/model.ts';
import { content } from '../tests/pages/fixture.ts';
import { openBrowser } from './browser.ts';
import { fillIn, send } from './forms/fill-in.ts';
import { sendByKeyboard } from './forms/fill-in-by-keyboard.ts';
import { tabTo } from './quality/keyboard.ts';
import { markupErrorsIn } from './quality/markup.ts';
import { tooWide, violationsNow } from './quality/visit.ts';

const [workshop, ...others] = content.workshops;
const coming = { startsAt: '2099-03-26T18:30:00.000Z', endsAt: '2099-03-26T20:30:00.000Z', registrationClosesAt: null };
const withWorkshop: Content = { ...content, workshops: [{ ...workshop!, ...coming }, ...others] };
const addressOf = (kind: FormKind) =>
  kind === 'workshop' ? `/doe-mee/workshop/${workshop!.slug}/` : `/doe-mee/${kind}/`;

const root = mkdtempSync(join(tmpdir(), 'participienter-forms-'));
const intake = new FakeIntake();
let cmsUrl: string;
let site: RunningSite<Content>;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  cmsUrl = await intake.start();
  site = await startFormSite({ dataDir: root, content: withWorkshop, cmsUrl });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await intake.stop();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(async () => {
  intake.taken.length = 0;
  await open();
});
afterEach(() => context.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // Chromium reports the status of a page that comes back with what is wrong.
    if (message.type() === 'error' && !message.text().includes('422')) errors.push(message.text());
  });
}
/** Each visitor has a name of their own: the same answers of the same person are one message. */
let visitors = 0;
const answersOf = (kind: FormKind) => ({ ...goodAnswers(forms[kind]), naam: `Sam Voorbeeld ${(visitors += 1)}` });
const visit = (kind: FormKind) => page.goto(site.address + addressOf(kind));
const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');
const number = async () => (await page.locator('.refno').innerText()).replace(/\s+/g, ' ');

describe.each(formKinds)('the form %s, on the smallest screen', (kind) => {
  const form = forms[kind];

  it('says what is wrong, leads to it, keeps the answers, and then thanks', async () => {
    const own = answersOf(kind);
    await visit(kind);
    expect(await tooWide(page)).toEqual([]);
    await page.fill('#telefoon', 'bel me maar');
    await send(page);
    expect(await page.title()).toMatch(/^Fout: /);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    expect(await violationsNow(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(await markupErrorsIn(kind, await page.content())).toEqual([]);
    expect(await page.inputValue('#telefoon')).toBe('bel me maar');
    for (const link of await page.locator('.error-summary a').all()) {
      const target = (await link.getAttribute('href'))!.slice(1);
      await link.press('Enter');
      expect(await focusedId()).toBe(target);
      expect(await page.locator(`#${target}-fout`).innerText()).toContain(await link.innerText());
    }
    await fillIn(page, form, own);
    await send(page);
    expect(await number()).toMatch(/^Nummer [A-Z]-2026-0001$/);
    expect(await violationsNow(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('says of each answer what is wrong with it, on top and at the question', async () => {
    const wrong = wrongAnswers(form);
    await visit(kind);
    await fillIn(page, form, wrong);
    await send(page);
    const { faults } = checkFields(form, wrong, '2026-11-22');
    expect(faults.length).toBeGreaterThan(3);
    expect(await page.locator('.error-summary a').allInnerTexts()).toEqual(faults.map(({ message }) => message));
    for (const { field, message } of faults)
      expect(await page.locator(`#${field}-fout`).innerText()).toContain(message);
    expect(await tooWide(page)).toEqual([]);
    expect(intake.taken).toEqual([]);
  });

  it('is sent by keyboard alone, and always shows where the focus is', async () => {
    const own = answersOf(kind);
    await visit(kind);
    expect(await sendByKeyboard(page, form, own)).toEqual([]);
    expect(await number()).toMatch(/^Nummer [A-Z]-2026-0001$/);
    for (const [name, value] of Object.entries(own)) expect(intake.taken[0]?.fields[name]).toBe(value);
  });

  it('works without script, and a reload or the back button sends nothing twice', async () => {
    const own = answersOf(kind);
    await open({ javaScriptEnabled: false });
    await visit(kind);
    await fillIn(page, form, own);
    await send(page);
    const given = await number();
    await page.reload();
    expect(await number()).toBe(given);
    await page.goBack();
    await fillIn(page, form, own);
    await send(page);
    expect(await number()).toBe(given);
    expect(intake.taken).toHaveLength(1);
    for (const [name, value] of Object.entries(own)) expect(intake.taken[0]?.fields[name]).toBe(value);
  });
});

describe('by keyboard alone', () => {
  it('a knelpunt is reported, in the order of the page', async () => {
    await visit('knelpunt');
    const way = await tabTo(page, ({ text }) => text === forms.knelpunt.button);
    expect(way.filter(({ isMarked }) => !isMarked)).toEqual([]);
    await page.locator('#wat').focus();
    await page.keyboard.type('We werden van het kastje naar de muur gestuurd.');
    await page.locator('#wie').focus();
    await page.keyboard.press('Space');
    await page.locator('#anoniem').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#akkoord').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await number()).toContain('K-2026-0001');
    expect(intake.taken[0]?.fields).toEqual({
      wat: 'We werden van het kastje naar de muur gestuurd.',
      wie: 'loket',
      anoniem: 'ja',
      akkoord: 'ja',
    });
  });
});

describe('with script', () => {
  it('characters are counted while one types', async () => {
    await visit('knelpunt');
    await page.fill('#wat', 'Vijf!');
    expect(await page.locator('#wat-teller').innerText()).toBe('5 van de 3000 tekens');
    await page.fill('#wat', 'x'.repeat(3001));
    expect(await page.locator('#wat-teller').innerText()).toContain('Dat zijn er 1 te veel.');
  });

  it('what was typed is still there after a reload, and gone once it was sent', async () => {
    const own = answersOf('contact');
    await visit('contact');
    await page.fill('#bericht', 'Een lang verhaal');
    await page.reload();
    expect(await page.inputValue('#bericht')).toBe('Een lang verhaal');
    await fillIn(page, forms.contact, own);
    await send(page);
    await visit('contact');
    for (const { name, type } of questionsOf(forms.contact))
      if (type !== 'choice') expect(await page.inputValue(`#${name}`)).toBe('');
  });

  it('a browser that does a piece of work, where it is asked, is not held to be a busy network; off, none is asked', async () => {
    const asking = await startFormSite({
      dataDir: join(root, 'asking'),
      content: withWorkshop,
      cmsUrl,
      env: { FORMS_ALTCHA: 'on', FORMS_PER_NETWORK: '8' },
    });
    const isBusy = 'veel berichten van één netwerk';
    const sendOne = async (isAwaited: boolean) => {
      const taken = intake.taken.length;
      await page.goto(`${asking.address}/doe-mee/contact/`);
      await fillIn(page, forms.contact, answersOf('contact'));
      if (isAwaited) await page.locator('input[name=bewijs]').waitFor({ state: 'attached', timeout: 60_000 });
      await send(page);
      await page.waitForURL(/bedankt/);
      await vi.waitFor(() => expect(intake.taken.length).toBe(taken + 1), { timeout: 60_000 });
      return intake.taken.at(-1)?.marks.map(({ reason }) => reason) ?? [];
    };
    try {
      expect(await sendOne(true)).not.toContain(isBusy);
      expect(await sendOne(true)).not.toContain(isBusy);
      expect(errors).toEqual([]);
      await open({ javaScriptEnabled: false });
      expect(await sendOne(false)).toContain(isBusy);
      await visit('contact');
      expect(await page.locator('[data-opgave]').count()).toBe(0);
    } finally {
      await asking.stop();
    }
  });

  it('two quick presses are one message', async () => {
    const own = answersOf('contact');
    await visit('contact');
    await fillIn(page, forms.contact, own);
    await Promise.all([page.waitForEvent('load'), page.dblclick('form.form button[type=submit]')]);
    expect(await number()).toContain('C-2026-0001');
    expect(intake.taken).toHaveLength(1);
  });
});
