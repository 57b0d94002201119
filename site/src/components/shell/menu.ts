/**
 * Main menu and sitemap. They are on every page and differ only in the current item, so each variant is made once per
 * snapshot: rendering 10,000 pages must not build 10,000 menus.
 *
 * @module
 */
import type { Content } from '../../content/model.ts';
import { escapeHtml } from '../text/escape.ts';
import { perContent } from '../text/per-content.ts';

export const menu = [
  { section: 'initiatieven', label: 'Initiatieven', href: '/initiatieven/' },
  { section: 'knelpunten', label: 'Knelpunten', href: '/knelpunten/' },
  { section: 'afspraken', label: 'Afspraken', href: '/afspraken/' },
  { section: 'agenda', label: 'Agenda', href: '/agenda/' },
  { section: 'statuut', label: 'Statuut', href: '/statuut/' },
  { section: 'keurmerk', label: 'Keurmerk', href: '/keurmerk/' },
  { section: 'kennisbank', label: 'Kennisbank', href: '/kennisbank/' },
  { section: 'over-ons', label: 'Over ons', href: '/over-ons/' },
] as const;
export type Section = (typeof menu)[number]['section'];

const variants = perContent(() => new Map<string, string>());

/**
 * The list items of the main menu.
 *
 * @param section the item to mark, if the page belongs to one
 * @param path address of the page: on the overview itself the mark says `page`, below it `true`
 * @param withNotes also the editor's notes (site settings), which only the small-screen menu has room for
 */
export function menuItemsHtml(
  content: Content,
  section: Section | undefined,
  path: string,
  withNotes: boolean,
): string {
  const current = menu.find((item) => item.section === section);
  const mark = current && (current.href === path ? 'page' : 'true');
  const key = `${section} ${mark} ${withNotes}`;
  const made = variants(content);
  let html = made.get(key);
  if (html === undefined) {
    html = menu
      .map(({ label, href, section: item }) => {
        const attribute = item === section ? ` aria-current="${mark}"` : '';
        const note = withNotes ? noteFor(content, label) : '';
        return `<li><a href="${href}"${attribute}>${note ? `<span>${label}<small>${escapeHtml(note)}</small></span>` : label}</a></li>`;
      })
      .join('');
    made.set(key, html);
  }
  return html;
}

function noteFor({ settings }: Content, label: string): string {
  const note = settings.menuNotes.find(({ menuItem }) => menuItem?.trim().toLowerCase() === label.toLowerCase());
  return note?.text?.trim() ?? '';
}
