/**
 * Form pages as the small server hands them out: the page of the release, or the same page made anew with what came
 * along or with what was posted; and a stamp in each.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cleanText,
  consentName,
  contextPrefix,
  dayParts,
  forms,
  type FormDefinition,
  plainFormKinds,
  questionsOf,
} from 'shared-types/forms';
import { puzzleAttribute, stampMarkup, stampField } from '../../src/components/form/form-address.ts';
import { again, type AgainReason } from '../../src/components/form/form-state.ts';
import { resolveAddress } from '../http/address.ts';
import type { PagesOptions } from '../http/pages.ts';
import type { Rendering } from '../publisher/status.ts';
import type { Release } from '../releases/store.ts';

/** A form at an address of the current release. */
export interface FormAt {
  definition: FormDefinition;
  /** `/doe-mee/knelpunt/` */
  path: string;
  /** Of the workshop, for a sign-up. */
  slug: string | null;
  release: Release;
}

const formFile = /^doe-mee\/(?:workshop\/([^/]+)|([a-z]+))\/index\.html$/;

/** The form at an address; `null` when there is none there. */
export function formAt(release: Release, pathname: string): FormAt | null {
  const found = resolveAddress(release, pathname);
  const [, slug = null, kind] = (found.kind === 'file' && formFile.exec(found.path)) || [];
  const known = slug ? 'workshop' : plainFormKinds.find((one) => one === kind);
  return known && found.kind === 'file'
    ? { definition: forms[known], path: `/${found.path.replace(/index\.html$/, '')}`, slug, release }
    : null;
}

/** What in a posted form is worth showing again. */
function namesOf(definition: FormDefinition): Set<string> {
  const names = questionsOf(definition).flatMap((field) =>
    field.type === 'day' ? Object.values(dayParts(field.name)) : [field.name],
  );
  return new Set([...names, consentName, ...definition.context.map((name) => contextPrefix + name)]);
}

export class FormPages<C> {
  readonly #options: PagesOptions<C>;
  #releaseId: string | null = null;
  readonly #read = new Map<string, Promise<string>>();
  #lastRendering: Rendering<C> | null = null;

  constructor(options: PagesOptions<C>) {
    this.#options = options;
  }

  /** The page as it is in the release. */
  plain({ release, path }: FormAt): Promise<string> {
    if (this.#releaseId !== release.id) {
      this.#read.clear();
      this.#releaseId = release.id;
    }
    let text = this.#read.get(path);
    if (!text) this.#read.set(path, (text = readFile(join(release.folder, path, 'index.html'), 'utf8')));
    return text;
  }

  /** Whether one can send it now: a workshop's form is not on its page when signing up is over. */
  async isOpen(form: FormAt): Promise<boolean> {
    return (await this.plain(form)).includes(stampMarkup);
  }

  /** The page that knows where the visitor came from; without content, the plain one. */
  async withContext(form: FormAt, context: Readonly<Record<string, string>>): Promise<string> {
    const params = new URLSearchParams(context);
    return (params.size > 0 ? await this.#render(form, params) : null) ?? this.plain(form);
  }

  /** The page with what was posted and why it comes back; `null` when it can't be made now. */
  again(form: FormAt, posted: URLSearchParams, reason: AgainReason, today: string): Promise<string | null> {
    const names = namesOf(form.definition);
    const params = new URLSearchParams();
    for (const [name, value] of posted) if (names.has(name)) params.append(name, cleanText(value));
    params.set(again.reason, reason);
    params.set(again.today, today);
    return this.#render(form, params);
  }

  /** A form needs a page also while the next release is being made: then the content of the last one will do. */
  async #render(form: FormAt, params: URLSearchParams): Promise<string | null> {
    const source = (this.#lastRendering = this.#options.rendering() ?? this.#lastRendering);
    if (!source) return null;
    const url = new URL(form.path, this.#options.siteUrl);
    url.search = params.toString();
    const response = await this.#options.compiled.render(url, source.content, source.asOf);
    return response.ok ? response.text() : null;
  }
}

/** Puts a stamp in the page, and a puzzle for the browser when there is one. */
export function stamped(html: string, stamp: string, puzzle: string | null): string {
  const beside = puzzle ? ` ${puzzleAttribute}="${puzzle}"` : '';
  return html.replace(stampMarkup, `name="${stampField}" value="${stamp}"${beside}`);
}
