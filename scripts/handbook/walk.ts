/**
 * Walks through the admin as an editor does, and counts what that takes.
 *
 * @module
 */
import { putOnSite, type signIn } from '../../site/e2e/admin.ts';

export type Page = Awaited<ReturnType<typeof signIn>>;
type Locator = ReturnType<Page['locator']>;

/** What a task takes. A field in which one chooses counts as one field; signing in counts too. */
export interface Effort {
  clicks: number;
  fields: number;
}

/** Signing in: two fields and a button. */
const signingIn: Effort = { clicks: 1, fields: 2 };

/**
 * Looks at a screen: the handbook takes a picture of it, a test reads it.
 *
 * @param name of the picture
 * @param part of the screen that matters, when the rest would make it too small to read
 */
export type Look = (page: Page, name: string, part?: Locator) => Promise<void>;

export class Walk {
  readonly effort: Effort = { ...signingIn };
  readonly #page: Page;
  readonly #look: Look;

  /**
   * @param page of somebody who has just signed in
   * @param look what is done at the moments worth a picture
   */
  constructor(page: Page, look: Look) {
    this.#page = page;
    this.#look = look;
  }

  async click(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    this.effort.clicks += 1;
    const exact = typeof name === 'string';
    await this.#page.getByRole(role, { name, exact }).first().click();
  }

  async fill(field: string, text: string): Promise<void> {
    this.effort.fields += 1;
    await this.#page.locator(`[name="${field}"]`).fill(text);
  }

  /** Types into the first rich text of the form. */
  async write(text: string): Promise<void> {
    this.effort.fields += 1;
    await this.#page.locator('[contenteditable=true]').first().click();
    await this.#page.keyboard.type(text);
  }

  async choose(label: string | RegExp, option: string | RegExp): Promise<void> {
    this.effort.fields += 1;
    await this.#page.getByRole('combobox', { name: label }).first().click();
    await this.#page.getByRole('option', { name: option }).first().click();
  }

  /** Types into a date or time, which opens its own list. */
  async type(control: Locator, text: string): Promise<void> {
    this.effort.fields += 1;
    await control.fill(text);
    await control.press('Tab');
  }

  /** From the first page to an empty form. */
  async make(what: string): Promise<void> {
    await this.click('link', what);
    await this.whole();
  }

  /** The form and the panels beside it are there; Strapi draws the buttons last. */
  async whole(): Promise<void> {
    await this.#page.getByRole('heading', { name: 'Schrijfhulp' }).waitFor();
    await this.#page.getByRole('button', { name: 'Bewaar', exact: true }).waitFor();
  }

  async openList(list: string): Promise<void> {
    this.effort.clicks += 1;
    await this.#page.locator('nav a[href*="/content-manager"]').first().click();
    await this.click('link', list);
    await this.#page.getByRole('heading', { level: 1, name: list }).waitFor();
    await this.#page.getByRole('row').nth(1).waitFor();
  }

  /** Puts it on the site and waits until the admin says so. */
  async publish(): Promise<void> {
    this.effort.clicks += await putOnSite(this.#page);
    await this.#page.getByText('Binnen vijf minuten staat het op de site').first().waitFor();
  }

  /** The screen as it is now. */
  look(name: string): Promise<void> {
    return this.#look(this.#page, name);
  }
}
