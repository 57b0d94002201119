/**
 * Links in a sentence, as HTML: the comma must stand right behind the link, and a template's own line breaks would put
 * a space before it.
 *
 * @module
 */
import type { Source } from '../../content/model.ts';
import { escapeHtml } from './escape.ts';
import { formatDate } from './format.ts';

export interface TextLink {
  href: string;
  label: string;
}

/** @example '<a href="/themas/groen/">Groen</a>, <a href="/themas/jeugd/">Jeugd</a>' */
export function linksHtml(links: readonly TextLink[], separator = ', '): string {
  return links.map(({ href, label }) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`).join(separator);
}

/** Links to the pages of entries: `base` is the address of their list, with a trailing slash. */
export function entryLinksHtml(
  base: string,
  entries: readonly { slug: string; title: string }[],
  separator?: string,
): string {
  return linksHtml(
    entries.map(({ slug, title }) => ({ href: `${base}${slug}/`, label: title })),
    separator,
  );
}

/** Whether an editor's address leads to the web; anything else is not made a link. */
export function isWebAddress(url: string | null | undefined): url is string {
  return Boolean(url && /^https?:\/\/\S+$/i.test(url));
}

/** Where something was written: title with its link, body or role, and date. */
export function sourceHtml({ title, link, role, date }: Source): string {
  const name = isWebAddress(link) ? linksHtml([{ href: link, label: title }]) : escapeHtml(title);
  const day = date && `<time datetime="${escapeHtml(date)}">${formatDate(date)}</time>`;
  return [name, role && escapeHtml(role), day].filter(Boolean).join(', ');
}
