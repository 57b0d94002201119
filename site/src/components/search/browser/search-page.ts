/**
 * The search page in the browser. Nothing of Pagefind is fetched before somebody searches.
 *
 * @module
 */
import { countOf } from '../../text/format.ts';
import { groupsNav, pagesNav, resultList } from './draw.ts';
import { element } from './element.ts';
import { faultNotice, faultTitle, nothingFound } from './no-answer.ts';
import { find, type Found, SearchFault } from './pagefind.ts';
import { addressOf, type Query, readQuery } from './query.ts';

const pageSize = 10;
/** After the last key: a screen reader is not told about every letter. */
const typingPauseMs = 350;

/** Parts of the page; a missing one is a mistake in the page itself. */
function part<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The search page has no #${id}`);
  return found as T;
}

const form = part('zoek').closest('form') as HTMLFormElement;
const field = part<HTMLInputElement>('zoek');
const groups = part('zoek-soorten');
const status = part('zoek-stand');
const outcome = part('zoek-uitkomst');
const overviews = part('zoek-overzichten');
const plainTitle = document.title;

let asked = 0;
let typing: ReturnType<typeof setTimeout> | undefined;

/** Searches for what is in the address. What was there stays until the answer is there; the last question wins. */
async function answer({ keepFocus = true } = {}): Promise<void> {
  const question = ++asked;
  const query = readQuery(location.search);
  if (!query.text) return show(plainTitle, '', null, [], true);
  outcome.setAttribute('aria-busy', 'true');
  if (!outcome.firstChild) tell('We zoeken …');
  try {
    const found = await find(query.text, query.group, query.page, pageSize);
    const parts = found.total > 0 ? resultParts(query, found) : [await nothingFound(query, found)];
    if (question !== asked) return;
    const title = headline(query, found);
    show(
      `${title} | ${siteName}`,
      title,
      found.totalInAll > 0 ? groupsNav(query, found) : null,
      parts,
      found.total === 0,
    );
  } catch (error) {
    if (question !== asked) return;
    const fault = error instanceof SearchFault ? error : new SearchFault('unreachable');
    const retry = () => void answer();
    show(plainTitle, faultTitle(fault), null, [faultNotice(fault, retry)], true);
  }
  if (!keepFocus) status.querySelector('h2')?.focus();
}

const siteName = plainTitle.split(' | ').at(-1) ?? '';

function headline({ text, group }: Query, { total }: Found): string {
  const where = group ? ` in ${group}` : '';
  return `${total === 0 ? 'Geen resultaten' : countOf(total, 'resultaat', 'resultaten')} voor ‘${text}’${where}`;
}

function resultParts(query: Query, { total, hits, vanished }: Found): HTMLElement[] {
  const pages = Math.ceil(total / pageSize);
  const page = Math.min(query.page, pages);
  const note =
    vanished > 0
      ? element(
          'p',
          { class: 'hint' },
          `${countOf(vanished, 'bladzijde is', 'bladzijden zijn')} net veranderd en hier nu niet te vinden.`,
        )
      : null;
  const list = resultList(hits, (page - 1) * pageSize + 1);
  return [note, list, pagesNav({ ...query, page }, pages)].filter((made) => made !== null);
}

function show(
  title: string,
  heading: string,
  nav: HTMLElement | null,
  parts: readonly HTMLElement[],
  withOverviews: boolean,
): void {
  const focused = document.activeElement?.closest('#zoek-soorten') ? document.activeElement.getAttribute('href') : null;
  document.title = title;
  tell(heading);
  groups.replaceChildren(...(nav ? [nav] : []));
  outcome.replaceChildren(...parts);
  outcome.removeAttribute('aria-busy');
  overviews.hidden = !withOverviews;
  // The choice that had the focus was replaced by itself.
  if (focused !== null)
    [...groups.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused)?.focus();
}

function tell(words: string): void {
  if (status.textContent === words) return;
  status.replaceChildren(...(words ? [element('h2', { tabindex: '-1' }, words)] : []));
}

/** What is typed: one place in the history for the whole word. */
function askTyped(): void {
  clearTimeout(typing);
  const text = field.value.trim();
  const now = readQuery(location.search);
  if (text === now.text) return;
  history.replaceState(null, '', addressOf({ text, group: now.group, page: 1 }));
  void answer();
}

field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(askTyped, typingPauseMs);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  askTyped();
  if (status.querySelector('h2') && outcome.querySelector('button')) void answer();
});
// Links to other questions: the same page, another address.
part('zoek-gebied').addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || link?.pathname !== '/zoeken/' || link.origin !== location.origin) return;
  event.preventDefault();
  const isPageLink = link.closest('.pages, .empty') !== null;
  history.pushState(null, '', link.href);
  field.value = readQuery(link.search).text;
  void answer({ keepFocus: !isPageLink });
});
addEventListener('popstate', () => {
  field.value = readQuery(location.search).text;
  void answer();
});

const first = readQuery(location.search).text;
// What was typed before this script ran is newer than the address.
if (!field.value) field.value = first;
if (first) void answer();
