/** A board member at the record, in a real browser: paste a report, press for the next item, try to change a promise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desktop, openBrowser } from '../../../site/e2e/browser.ts';
import { type AdminApi, signIn } from '../harness/admin-api.ts';
import { type Cms, startCms } from '../harness/cms-process.ts';
import { agreement, path, uidOf } from './board.ts';

const word = readFileSync(join(import.meta.dirname, '../admin/verslag-uit-word.html.txt'), 'utf8');

describe('a board member', () => {
  let cms: Cms;
  let api: AdminApi;
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let page: Awaited<ReturnType<typeof browser.newPage>>;
  beforeAll(async () => {
    cms = await startCms();
    api = await signIn(cms, 'Bestuur');
    browser = await openBrowser();
    page = await browser.newPage(desktop);
    page.setDefaultTimeout(60_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: cms.url });
    const { email, password } = await cms.account('Bestuur');
    await page.goto(`${cms.url}/admin/auth/login`);
    await page.fill('input[name=email]', email);
    await page.fill('input[name=password]', password);
    await page.click('button[type=submit]');
    await page.waitForURL(/\/admin\/?$/);
  });
  afterAll(async () => {
    await browser?.close();
    await cms?.remove();
  });
  const open = (type: string, documentId: string) => page.goto(`${cms.url}/admin${path(type, `/${documentId}`)}`);

  it('pastes a report from Word: text, links and table are saved, and what was lost is said', async () => {
    await open('meeting-report', 'create');
    const editor = page.locator('[data-slate-editor]').first();
    await editor.click();
    const link = '<p>Lees <a href="https://voorbeeld.example/a">het stuk</a>.</p>';
    await page.evaluate(`navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([${JSON.stringify(link)}], { type: 'text/html' }),
      'text/plain': new Blob(['Lees het stuk.'], { type: 'text/plain' }) })])`);
    await page.keyboard.press('Control+V');
    await editor.getByText('het stuk').waitFor();
    // The browser cleans what a page puts on the clipboard, and would take Word's own style out: handed over directly.
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/html', ${JSON.stringify(word)});
      document.querySelector('[data-slate-editor]').dispatchEvent(new InputEvent('beforeinput', { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true }));
    })()`);
    await page.getByText('Dit kon niet mee').waitFor();
    expect(await page.getByText('De tabel staat onder de tekst').count()).toBe(1);
    await page.fill('input[name=title]', 'Geplakt verslag');
    await page.fill('textarea[name=inShort]', 'Kort.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
    await page.waitForURL((address) => !address.pathname.endsWith('/create'));

    const found = await api.request('GET', path('meeting-report', '?filters[title][$eq]=Geplakt verslag'));
    const { body, tables } = await api.find(uidOf('meeting-report'), found.body.results[0].documentId);
    expect(JSON.stringify(body)).toContain('"url":"https://voorbeeld.example/a"');
    expect(body.map(({ type }: { type: string }) => type)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'paragraph',
      'heading',
      'list',
      'list',
      'paragraph',
      'quote',
      'paragraph',
    ]);
    expect(tables).toMatchObject([{ rows: 'Post | Bedrag\nZaden en aarde | € 40\nHuur of ruimte/zaal | € 120' }]);
  });

  it('hears at the field that a promise stays, and makes a line with one press', async () => {
    const id = await api.create(uidOf('agreement'), agreement({ title: 'Op de site' }));
    await api.publish(uidOf('agreement'), id);
    await open('agreement', id);
    await page.fill('textarea[name=text]', 'Iets heel anders.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
    await page.getByText('Voeg een logregel toe die zegt wat er anders is').first().waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Voeg een logregel toe' }).click();
    await page.waitForURL(/status-line/);
    await page.getByText('Nog niet op de site').first().waitFor();
    expect((await api.find(uidOf('agreement'), id)).text).toBe('De gemeente belt terug.');
  });
});
