/**
 * Walks through the admin as an editor does, counts what that takes, and takes pictures on the way.
 *
 * @module
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { putOnSite, type signIn } from '../../site/e2e/admin.ts';
import { root } from '../running/settings.ts';

type Page = Awaited<ReturnType<typeof signIn>>;
type Locator = ReturnType<Page['locator']>;

/** Quality of a picture of a screen: text stays sharp, a file stays under 60 kB. */
const quality = 72;

/** What a task takes. A field in which one chooses counts as one field; signing in counts too. */
export interface Effort {
  clicks: number;
  fields: number;
}

/** Signing in: two fields and a button. */
const signingIn: Effort = { clicks: 1, fields: 2 };

export class Walk {
  readonly effort: Effort = { ...signingIn };
  readonly #page: Page;

  /** @param page of somebody who has just signed in */
  constructor(page: Page) {
    this.#page = page;
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

  /** From the menu to an empty form. */
  async openNew(list: string): Promise<void> {
    await this.openList(list);
    await this.click('link', /Nieuw item/);
    await this.#page.getByRole('heading', { name: 'Schrijfhulp' }).waitFor();
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

  /** A picture of the screen as it is, `docs/handboek/beelden/<name>.webp`. */
  async picture(name: string): Promise<void> {
    await this.#page.evaluate(
      'for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0',
    );
    // Chromium itself makes WebP; Playwright would make a PNG of ten times the size.
    const session = await this.#page.context().newCDPSession(this.#page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
    await session.detach();
    await writeFile(join(root, 'docs/handboek/beelden', `${name}.webp`), Buffer.from(data, 'base64'));
  }
}
