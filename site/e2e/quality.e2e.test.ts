/**
 * Every kind of page of the real site, in every window that a visitor may have: accessible, valid, whole.
 *
 * The kinds come from the table of addresses, so that a new one is looked at by itself.
 */
import type { Browser, Page } from 'playwright-core';
import { registrationState } from 'shared-types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type WholeSite, startWholeSite } from '../tests/harness/whole-site.ts';
import { openBrowser } from './browser.ts';
import { foreignGlyphs } from './quality/fonts.ts';
import { inParallel } from './quality/in-parallel.ts';
import { type Focus, tabTo } from './quality/keyboard.ts';
import { deadLinks } from './quality/links.ts';
import { markupErrors } from './quality/markup.ts';
import { type Findings, nothingFound, visit } from './quality/visit.ts';
import { views } from './quality/views.ts';
import { FONT_LIMIT, limitOf, weigh } from './quality/weight.ts';
import { offerOf } from './quality/without-script.ts';

/** The pages that do more with JavaScript than without. */
const withScript = ['/zoeken/', '/initiatieven/kaart/'];
/** A form counts and keeps a draft in the tab. */
const isForm = (pattern: string) => pattern.startsWith('/doe-mee/') && pattern !== '/doe-mee/';

/** All visits together: a minute on a quiet machine, and time for one that has other things to do. */
const VISITS_MS = 900_000;

/** As many pages at a time as the machine has for us. */
const LANES = 2;

let site: WholeSite;
let browser: Browser;

beforeAll(async () => {
  site = await startWholeSite();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('every kind of page at 1280, 390 and 320 px, light and dark', () => {
  const found: Findings = nothingFound();
  let looked = 0;

  beforeAll(async () => {
    const lanes: Page[] = [];
    for (let lane = 0; lane < LANES; lane++) lanes.push(await browser.newPage());
    await inParallel(site.kinds, LANES, async ({ example }, lane) => {
      const findings = await visit(lanes[lane] as Page, site.url + example, views);
      for (const kind of Object.keys(found) as (keyof Findings)[]) found[kind].push(...findings[kind]);
      looked += 1;
    });
    await Promise.all(lanes.map((page) => page.close()));
  }, VISITS_MS);

  it('was looked at', () => {
    expect(looked).toBe(site.kinds.length);
    expect(looked).toBeGreaterThan(35);
  });

  it('has no violation of WCAG 2.2 AA, nor of the best practices that axe knows', () => {
    expect(found.axe).toEqual([]);
  });

  it('writes no error or warning in the console', () => {
    expect(found.console).toEqual([]);
  });

  it('asks nothing of another host', () => {
    expect(found.elsewhere).toEqual([]);
  });

  it('never needs scrolling sideways', () => {
    expect(found.sideways).toEqual([]);
  });
});

describe('every page of the site', () => {
  it('is valid HTML', async () => {
    const { pages, errors } = await markupErrors(site.release);
    expect(errors).toEqual([]);
    expect(pages).toBeGreaterThan(150);
  });

  it('links only to pages, files and anchors that exist', async () => {
    const { links, dead } = await deadLinks(site.release, site.url);
    expect(dead).toEqual([]);
    expect(links).toBeGreaterThan(5000);
  });
});

describe('what a visitor waits for', () => {
  it('is light: HTML and CSS of a page, its fonts, and no script where there is only text to read', async () => {
    const tooHeavy: string[] = [];
    for (const { pattern, example, file } of site.kinds.filter((kind) => kind.pattern !== '/_stijl/')) {
      const weight = await weigh(site.release, file);
      if (weight.page > limitOf(pattern)) tooHeavy.push(`${example}: HTML and CSS ${weight.page} bytes`);
      if (weight.fonts > FONT_LIMIT) tooHeavy.push(`${example}: fonts ${weight.fonts} bytes`);
      if (weight.script > 0 && !withScript.includes(pattern) && !isForm(pattern))
        tooHeavy.push(`${example}: script ${weight.script} bytes`);
    }
    expect(tooHeavy).toEqual([]);
  });
});

describe('the fonts', () => {
  it('have every character of the home page, and of other European languages', async () => {
    const page = await browser.newPage();
    for (const address of ['/', '/_stijl/']) {
      await page.goto(site.url + address, { waitUntil: 'load' });
      expect(await foreignGlyphs(page), address).toEqual([]);
    }
    await page.close();
  });

  it('move nothing when they arrive', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const shift = async (address: string) => {
      await page.goto(site.url + address, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let total = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(total)));
          }),
      );
    };
    for (const address of ['/', '/initiatieven/', '/statuut/'])
      expect(await shift(address), address).toBeLessThan(0.02);
    await page.close();
  });
});

describe('without JavaScript', () => {
  it('every kind of page has the same text and the same links', async () => {
    const [withScript, without] = await Promise.all([browser.newPage(), browser.newPage({ javaScriptEnabled: false })]);
    for (const { example } of site.kinds) {
      const full = await offerOf(withScript, site.url + example);
      const bare = await offerOf(without, site.url + example);
      expect(bare.lines.length, example).toBeGreaterThan(1);
      expect(
        full.lines.filter((line) => !bare.lines.includes(line)),
        example,
      ).toEqual([]);
      expect(
        full.links.filter((link) => !bare.links.includes(link)),
        example,
      ).toEqual([]);
    }
    await Promise.all([withScript.close(), without.close()]);
  });
});

describe('with the keyboard alone', () => {
  it('a visitor gets from the home page to the sign-up of a workshop, and always sees where the focus is', async () => {
    const now = new Date();
    const open = site.content.workshops
      .filter((workshop) => ['open', 'wachtlijst'].includes(registrationState(workshop, now)))
      .map(({ slug }) => `/workshops/${slug}/`);
    expect(open).not.toEqual([]);

    // Without motion the page has scrolled to the focus as soon as it is there.
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const pathname = () => new URL(page.url()).pathname;
    const way: Focus[] = [];
    const follow = async (isWanted: (focus: Focus) => boolean) => {
      const from = pathname();
      way.push(...(await tabTo(page, isWanted)));
      await Promise.all([page.waitForURL((url) => url.pathname !== from), page.keyboard.press('Enter')]);
    };

    await page.goto(`${site.url}/`);
    way.push(...(await tabTo(page, () => true)));
    expect(way[0]?.text).toBe('Ga direct naar de inhoud');
    await follow(({ text }) => text === 'Agenda');
    expect(pathname()).toBe('/agenda/');
    await follow(({ href }) => href !== null && open.includes(href));
    expect(open).toContain(pathname());
    way.push(...(await tabTo(page, ({ text }) => /^(Meld je aan|Zet me op de wachtlijst)/.test(text))));

    expect(way.filter(({ isMarked }) => !isMarked)).toEqual([]);
    expect(way.filter(({ isInSight }) => !isInSight)).toEqual([]);
    await page.close();
  });
});
