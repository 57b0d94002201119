/**
 * The desk of a board member: the real admin in a real browser, driven by what a person sees (labels, buttons, words).
 *
 * @module
 */
import type { Locator, Page } from 'playwright-core';
import type { Cms } from '../../../cms/tests/harness/cms-process.ts';
import { putOnSite } from '../admin.ts';

export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Signs in as the demo account Bestuur. */
  async signIn(cms: Cms): Promise<void> {
    const { email, password } = await cms.account('Bestuur');
    await this.page.goto(`${cms.url}/admin`);
    await this.page.getByLabel(/E-mail/i).fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.press('Inloggen');
    await this.page.waitForURL((url) => !url.pathname.includes('/auth/'));
  }

  /** Opens a list from the menu, and in it the item with this title, or a new one. */
  async open(list: string, title?: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Inhoud', exact: true }).click();
    await this.page.getByRole('link', { name: list, exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: list }).waitFor();
    if (title === undefined) await this.page.getByRole('link', { name: 'Nieuw item' }).first().click();
    else await this.page.getByRole('row').filter({ hasText: title }).first().click();
    await this.form();
  }

  /** Goes back to where the open item was reached from. */
  async back(heading: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Terug' }).click();
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.form();
  }

  /** A field of text by its label; `within` when the form has more with that label. */
  field(label: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('textbox', { name: label, exact: true });
  }

  /** Chooses a word from a list; `within` when the form has more with that label. */
  async choose(label: string, word: string, within?: Locator): Promise<void> {
    await this.#box(label, within).click();
    await this.page.getByRole('option', { name: word, exact: true }).click();
  }

  /** Looks another item up by its title and chooses it. */
  async relate(label: string, title: string): Promise<void> {
    await this.#box(label).click();
    await this.#box(label).pressSequentially(title);
    await this.page.getByRole('option', { name: title }).first().click();
    await this.page.getByRole('button', { name: title }).waitFor();
  }

  /** Types a day. @param day as `2026-11-22` */
  async date(label: string, day: string): Promise<void> {
    await this.#box(label).fill(day.split('-').toReversed().join('-'));
    await this.#box(label).press('Tab');
  }

  /** Puts the first item into an empty list of the form. */
  async add(list: string): Promise<void> {
    const label = this.page.getByText(new RegExp(`^${list}(\\s*\\(0\\))?$`));
    await label.locator('xpath=following::button[1]').click();
  }

  press(button: string): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Presses the button, and in the record also the one under what changes. The CMS may still refuse. */
  async putOnSite(): Promise<void> {
    await putOnSite(this.page);
  }

  /** @throws with what the CMS said, when it refuses */
  async publish(): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.url().includes('/actions/publish'));
    await this.putOnSite();
    const response = await answered;
    if (!response.ok()) throw new Error(`Refused: ${await response.text()}`);
    await this.page.getByRole('status').filter({ hasText: 'Op de site' }).first().waitFor();
  }

  /** Presses a button of "En nu verder", and waits for the item that it makes. @param type its name in the CMS */
  async next(button: string, type: string): Promise<void> {
    await this.press(button);
    await this.page.waitForURL((url) => url.pathname.includes(`/api::${type}.${type}/`));
    await this.page.getByRole('status').filter({ hasText: 'Nog niet op de site' }).first().waitFor();
    await this.form();
  }

  /** Keeps the item without putting it on the site. @throws with what the CMS said, when it refuses */
  async save(): Promise<void> {
    const answered = this.page.waitForResponse(
      (response) =>
        ['POST', 'PUT'].includes(response.request().method()) &&
        /\/content-manager\/(collection|single)-types\//.test(response.url()),
    );
    await this.press('Bewaar');
    const response = await answered;
    if (!response.ok()) throw new Error(`Refused: ${await response.text()}`);
  }

  async form(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
  }

  #box(label: string, within: Page | Locator = this.page): Locator {
    return within.getByRole('combobox', { name: label, exact: true });
  }
}
