/** The admin in a real browser, signed in. */
import type { Browser, Page } from 'playwright-core';
import type { Cms, Role } from '../../cms/tests/harness/cms-process.ts';
import { desktop } from './browser.ts';

/** Signs in with a demo account, as a person does. @returns the page, on the home page of the admin */
export async function signIn(
  browser: Browser,
  cms: Cms,
  role: Role,
  viewport: { width: number; height: number } = desktop.viewport,
): Promise<Page> {
  const { email, password } = await cms.account(role);
  const page = await browser.newPage({ ...desktop, viewport });
  await page.goto(`${cms.url}/admin`);
  await page.getByLabel(/E-mail/i).fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  return page;
}

const ofRecord =
  /api::(knelpunt|agreement|status-line|advice|meeting-report|action-item|statute-version|keurmerk-award)\./;

/**
 * Puts the open item on the site with the button. Something of the record that was saved before first shows what
 * changes, and goes on the site with the button under that.
 *
 * @returns how many clicks that took
 */
export async function putOnSite(page: Page): Promise<number> {
  const button = { name: 'Zet op de site', exact: true };
  const address = page.url();
  await page.getByRole('button', button).click();
  if (!ofRecord.test(address) || address.includes('/create')) return 1;
  await page.getByRole('dialog', { name: 'Wat zet je op de site?' }).getByRole('button', button).click();
  return 2;
}
