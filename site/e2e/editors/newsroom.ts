/**
 * Everybody at work at once: one CMS, one site, and a browser in which each role is signed in once.
 *
 * @module
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type AdminApi, signIn as apiSignIn } from '../../../cms/tests/harness/admin-api.ts';
import { type Cms, type Role, startCms } from '../../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../../cms/tests/harness/free-port.ts';
import { type Site, startSite } from '../../tests/harness/site-process.ts';
import { signIn } from '../admin.ts';
import { desktop, openBrowser } from '../browser.ts';
import { englishIn, textsOn } from './english.ts';

export interface Newsroom {
  readonly cms: Cms;
  readonly site: Site;
  readonly browser: Browser;
  /** A fresh page of somebody who has just signed in. */
  page(role: Role): Promise<Page>;
  /** The admin API as a role. */
  api(role: Role): AdminApi;
  /** Reads a screen, and remembers what on it is English. */
  read(page: Page, name: string): Promise<void>;
  /** What was English on the screens that were read. */
  readonly english: { screen: string; word: string; text: string }[];
  /** Which screens were read. */
  readonly screens: string[];
  close(): Promise<void>;
}

const roles = ['Redacteur', 'Bestuur', 'Beheerder'] as const satisfies readonly Role[];

export async function openNewsroom(): Promise<Newsroom> {
  const sitePort = await freePort();
  const cms = await startCms({ sitePort });
  const site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
  const browser = await openBrowser();
  const contexts = new Map<Role, BrowserContext>();
  const apis = new Map<Role, AdminApi>();
  for (const role of roles) {
    const first = await signIn(browser, cms, role);
    const storageState = await first.context().storageState();
    contexts.set(role, await browser.newContext({ ...desktop, storageState }));
    await first.close();
    apis.set(role, await apiSignIn(cms, role));
  }
  const english: Newsroom['english'] = [];
  const screens: string[] = [];
  return {
    cms,
    site,
    browser,
    english,
    screens,
    async page(role) {
      const context = contexts.get(role);
      if (!context) throw new Error(`${role} is not signed in`);
      const page = await context.newPage();
      await page.goto(`${cms.url}/admin`);
      await page.getByRole('link', { name: 'Inhoud', exact: true }).waitFor();
      return page;
    },
    api(role) {
      const api = apis.get(role);
      if (!api) throw new Error(`${role} is not signed in`);
      return api;
    },
    async read(page, name) {
      screens.push(name);
      english.push(...englishIn(await textsOn(page)).map((found) => ({ screen: name, ...found })));
    },
    async close() {
      await browser.close();
      await site.stop();
      await cms.remove();
    },
  };
}
