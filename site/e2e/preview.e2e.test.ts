/**
 * Looking before it is on the site, as the redactie does it: the button in the form, the real page in the frame, on a
 * computer and on a telephone; and what nobody else may see.
 */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type PreviewLink, signPreview } from 'shared-types/preview-link';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type AdminApi, signIn as signInByApi } from '../../cms/tests/harness/admin-api.ts';
import { type Cms, startCms } from '../../cms/tests/harness/cms-process.ts';
import { graphql } from '../../cms/tests/harness/content-api.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { aPicture } from '../tests/harness/picture.ts';
import { type Site, startSite } from '../tests/harness/site-process.ts';
import { signIn } from './admin.ts';
import { axeFaults } from './axe.ts';
import { openBrowser } from './browser.ts';
import { englishIn, textsOn } from './editors/english.ts';

const INITIATIVE = 'api::initiative.initiative';
const KNELPUNT = 'api::knelpunt.knelpunt';
const LINE = 'api::status-line.status-line';
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now());
/** The admin takes its time on a busy machine. */
const patient = { timeout: 60_000 };
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('the preview', () => {
  let cms: Cms;
  let site: Site;
  let browser: Browser;
  let admin: Page;
  let redacteur: AdminApi;
  let bestuur: AdminApi;

  beforeAll(async () => {
    const sitePort = await freePort();
    cms = await startCms({ sitePort, env: { SITE_URL: `http://127.0.0.1:${sitePort}` } });
    site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
    browser = await openBrowser();
    admin = await signIn(browser, cms, 'Redacteur');
    redacteur = await signInByApi(cms, 'Redacteur');
    bestuur = await signInByApi(cms, 'Bestuur');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    await cms?.remove();
  });

  const button = () => admin.getByRole('link', { name: 'Bekijk voorbeeld' });

  /** Presses the button in the form that is open. */
  async function look(): Promise<FrameLocator> {
    await button().click();
    const frame = admin.frameLocator('iframe[title="Voorbeeld van wat bewaard is"]');
    await frame.getByRole('status').first().waitFor();
    return frame;
  }
  const bar = (frame: FrameLocator) => frame.getByRole('status').first();

  /** The link behind the button. */
  async function linkOf(api: AdminApi, uid: string, documentId: string, status = 'draft'): Promise<string> {
    const address = `/content-manager/preview/url/${uid}?documentId=${documentId}&status=${status}`;
    return (await api.request('GET', address)).body.data.url;
  }
  const read = async (link: string) => {
    const response = await fetch(link, { redirect: 'manual' });
    return { status: response.status, headers: response.headers, body: await response.text() };
  };
  const linkSaying = (claims: Partial<PreviewLink>, token = cms.secrets.previewToken) => {
    const whole: PreviewLink = {
      kind: 'page',
      type: 'initiative',
      documentId: 'x',
      version: 'draft',
      until: Date.now() / 1000 + 600,
      editor: `${cms.url}/admin/`,
      ...claims,
    };
    return `${site.url}/voorbeeld/?link=${signPreview(whole, token)}`;
  };
  /** The documentId of something on the site, by its title. */
  const idOf = async (uid: string, title: string): Promise<string> => {
    const query = `_q=${encodeURIComponent(title)}&pageSize=1`;
    return (await redacteur.request('GET', `/content-manager/collection-types/${uid}?${query}`)).body.results[0]
      .documentId;
  };

  describe('of an initiative that was never on the site', () => {
    let documentId: string;
    let frame: FrameLocator;

    beforeAll(async () => {
      const file = await redacteur.upload('tuin.png', 'image/png', await aPicture());
      documentId = await redacteur.create(INITIATIVE, {
        title: 'Een moestuin aan de Vliet',
        phase: 'in opbouw',
        body: paragraph('We beginnen met vier bakken.'),
        cover: { file, alt: 'Vier bakken naast het water' },
      });
      await admin.goto(`${cms.url}/admin/content-manager/collection-types/${INITIATIVE}/${documentId}`);
      await button().waitFor();
    });

    it('waits until what is being typed was saved', async () => {
      const title = admin.locator('input[name=title]');
      await title.fill('Een moestuin aan het water');
      await expect.poll(() => button().getAttribute('aria-disabled'), patient).toBe('true');
      await title.fill('Een moestuin aan de Vliet');
      await expect.poll(() => button().getAttribute('aria-disabled'), patient).not.toBe('true');
    });

    it('shows the real page, its picture too, and says what must still be filled in', async () => {
      frame = await look();
      expect(await frame.getByRole('heading', { level: 1 }).textContent()).toContain('Een moestuin aan de Vliet');
      const told = (await bar(frame).textContent()) ?? '';
      expect(told).toContain('Voorbeeld, nog niet gepubliceerd');
      expect(told).toContain('Vul nog in: In het kort');
      expect(englishIn(await textsOn(admin))).toEqual([]);
      const picture = frame.getByRole('img', { name: 'Vier bakken naast het water' });
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), patient).toBe(800);
    });

    it('fits a telephone', async () => {
      expect(await admin.getByRole('button', { name: 'Kopieer de link naar deze bladzijde' }).count()).toBe(1);
      expect(await admin.getByRole('link', { name: 'Sluit het voorbeeld' }).count()).toBe(1);
      await admin.getByRole('combobox', { name: 'Kies het scherm' }).click();
      await admin.getByRole('option', { name: 'Telefoon' }).click();
      const { width, room } = await frame.locator('html').evaluate((html) => ({
        width: html.scrollWidth,
        room: html.clientWidth,
      }));
      expect(room).toBe(375);
      expect(width).toBe(room);
    });

    it('opens links beside it and sends no form', async () => {
      const opened = admin.context().waitForEvent('page');
      await frame.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Initiatieven' }).click();
      const page = await opened;
      onTestFinished(() => page.close());
      expect(new URL(page.url()).pathname).toBe('/initiatieven/');
      await frame.getByText('Menu', { exact: true }).first().click();
      const field = frame.getByRole('searchbox').first();
      await field.fill('moestuin');
      await field.press('Enter');
      expect(await frame.getByRole('heading', { level: 1 }).textContent()).toContain('Een moestuin aan de Vliet');
    });

    it('knows it when the editor puts it on the site from here', async () => {
      await redacteur.update(INITIATIVE, documentId, { inShort: 'Buren kweken samen groente.' });
      await admin.reload();
      await expect.poll(() => bar(frame).textContent(), patient).not.toContain('Vul nog in');
      await admin.getByRole('button', { name: 'Zet op de site' }).click();
      await expect.poll(() => bar(frame).textContent(), patient).toContain('Zo staat het op de site');
      await site.until('/initiatieven/een-moestuin-aan-de-vliet/', ({ status }) => status === 200);
    });

    it('shows a change beside what visitors still see', async () => {
      await redacteur.update(INITIATIVE, documentId, { title: 'Een kas aan de Vliet' });
      const draft = await read(await linkOf(redacteur, INITIATIVE, documentId));
      expect(draft.body).toContain('Een kas aan de Vliet</h1>');
      expect(draft.body).toContain('Op de site staat nog de vorige versie.');
      const live = await read(await linkOf(redacteur, INITIATIVE, documentId, 'published'));
      expect(live.body).toContain('Een moestuin aan de Vliet</h1>');
      expect(live.body).toContain('Dit zien bezoekers nu');
      expect((await site.get('/initiatieven/')).body).not.toContain('Een kas aan de Vliet');
    });

    it('has a bar without a fault for who uses aids, in light and dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width: 390, height: 800 }, colorScheme });
        onTestFinished(() => page.close());
        await page.goto(await linkOf(redacteur, INITIATIVE, documentId));
        expect(await axeFaults(page.locator('.preview'))).toEqual([]);
      }
    });
  });

  it('of a line of the log is the page of its knelpunt', async () => {
    const { results } = (await bestuur.request('GET', `/content-manager/collection-types/${KNELPUNT}?pageSize=1`)).body;
    const line = await bestuur.create(LINE, {
      knelpunt: { connect: [{ documentId: results[0].documentId }] },
      date: today(),
      voice: 'Participiënter',
      state: 'onderzocht',
      note: 'We zochten uit hoe andere dorpen dit doen.',
    });
    const { status, body } = await read(await linkOf(bestuur, LINE, line));
    expect(status).toBe(200);
    expect(/<h1[^>]*>([^]*?)<\/h1>/.exec(body)?.[1]).toContain(results[0].title);
    expect(body).toContain('We zochten uit hoe andere dorpen dit doen.');
    expect(body).toContain('Je ziet de bladzijde waar dit op staat.');
    // A status of an afspraak is none for a knelpunt; the editor hears it instead of getting no preview.
    await bestuur.update(LINE, line, { state: 'nagekomen' });
    expect((await read(await linkOf(bestuur, LINE, line))).body).toContain('Vul nog in: Hoe staat het ervoor?');
  });

  it('brings no other draft along', async () => {
    const secret = await redacteur.create(INITIATIVE, { title: 'Geheim plan voor het plein' });
    const open = await idOf(INITIATIVE, 'Boulen op het plein');
    const documentId = await redacteur.create(KNELPUNT, {
      title: 'Te weinig plek',
      initiatives: { connect: [{ documentId: secret }, { documentId: open }] },
    });
    const { status, body } = await read(await linkOf(redacteur, KNELPUNT, documentId));
    expect(status).toBe(200);
    expect(body).toContain('Boulen op het plein');
    expect(body).not.toContain('Geheim plan');
  });

  it('never breaks on what is empty, whatever the type', async () => {
    const { data } = (await redacteur.request('GET', '/content-manager/content-types')).body;
    const types: string[] = data
      .filter((type: { uid: string; kind: string }) => type.uid.startsWith('api::') && type.kind === 'collectionType')
      .map(({ uid }: { uid: string }) => uid);
    const answers: [string, number][] = [];
    for (const uid of types) {
      const made = await redacteur.request('POST', `/content-manager/collection-types/${uid}`, {});
      if (made.status >= 400) continue; // what comes from forms is not made by hand
      const { status, body } = await read(await linkOf(redacteur, uid, made.body.data.documentId));
      answers.push([uid, status]);
      expect([200, 409], `${uid}: ${body.slice(0, 300)}`).toContain(status);
      if (status === 200) expect(body, uid).toContain('Vul nog in: ');
    }
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.filter(([, status]) => status === 200).length).toBeGreaterThan(15);
  });

  it('is offered for nothing that visitors sent', async () => {
    const address = '/content-manager/preview/url/api::submission.submission?documentId=x&status=draft';
    expect((await redacteur.request('GET', address)).status).toBe(204);
  });

  it('is kept, found and framed by nobody but the admin', async () => {
    const { headers } = await read(await linkOf(redacteur, INITIATIVE, await idOf(INITIATIVE, 'Boulen')));
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${cms.url}`);
    expect((await site.get('/initiatieven/')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'none'",
    );
    expect(site.log()).toContain('/voorbeeld/');
    expect(site.log()).not.toContain('link=');
  });

  it('shows nothing under a link that expired, that somebody made up, or of what is gone', async () => {
    const documentId = await redacteur.create(INITIATIVE, { title: 'Een plan dat weggaat' });
    const expired = await read(linkSaying({ documentId, until: Date.now() / 1000 - 1 }));
    expect([expired.status, expired.body]).toEqual([410, expect.stringContaining('Deze link is verlopen')]);
    const forged = await read(linkSaying({ documentId }, 'somebody-elses-token-0123456789'));
    expect([forged.status, forged.body]).toEqual([403, expect.stringContaining('Deze link klopt niet')]);
    await redacteur.remove(INITIATIVE, documentId);
    const gone = await read(linkSaying({ documentId }));
    expect([gone.status, gone.body]).toEqual([404, expect.stringContaining('Dit item is er niet meer')]);
  });

  it('gives no draft to any other token', async () => {
    const documentId = await redacteur.create(INITIATIVE, { title: 'Alleen voor de redactie' });
    const query = `{ previewEntry(type: "initiative", documentId: "${documentId}") { entry } }`;
    const { siteToken, intakeToken, previewToken } = cms.secrets;
    for (const token of [siteToken, intakeToken, undefined]) {
      const { status, body } = await graphql(cms.url, token, query);
      expect(status >= 400 || body.errors?.length > 0).toBe(true);
      expect(JSON.stringify(body)).not.toContain('Alleen voor de redactie');
    }
    expect(JSON.stringify((await graphql(cms.url, previewToken, query)).body)).toContain('Alleen voor de redactie');
  });

  it('says so when the redactie is off', async () => {
    const link = await linkOf(redacteur, INITIATIVE, await idOf(INITIATIVE, 'Boulen'));
    await cms.stop();
    const { status, body } = await read(link);
    expect([status, body]).toEqual([503, expect.stringContaining('De redactie geeft geen antwoord')]);
  });
});
