/**
 * What a visitor sees of an answer: groups, results, numbers of the pages.
 *
 * @module
 */
import { around } from '../../list/page-numbers.ts';
import { formatNumber } from '../../text/format.ts';
import { searchGroups } from '../kinds.ts';
import { element, icon, unseen } from './element.ts';
import { piecesOf } from './excerpt.ts';
import type { Found, Hit } from './pagefind.ts';
import { addressOf, type Query } from './query.ts';

/** The groups that have results, and the chosen one. */
export function groupsNav(query: Query, { perGroup, totalInAll }: Found): HTMLElement {
  const shown = searchGroups.filter((group) => perGroup.has(group) || group === query.group);
  const chip = (group: string | null, count: number) => {
    const isChosen = group === query.group;
    return element(
      'li',
      {},
      element(
        'a',
        {
          class: isChosen ? 'tag tag--on' : 'tag',
          href: addressOf({ ...query, group, page: 1 }),
          'aria-current': isChosen ? 'true' : null,
        },
        `${group ?? 'Alles'} `,
        element('span', { class: 'num' }, formatNumber(count)),
      ),
    );
  };
  const chips = [chip(null, totalInAll), ...shown.map((group) => chip(group, perGroup.get(group) ?? 0))];
  return element('nav', { 'aria-label': 'Kies een soort' }, element('ul', { class: 'chips' }, ...chips));
}

/** The results in order, the first one being number `start`. */
export function resultList(hits: readonly Hit[], start: number): HTMLElement {
  return element('ol', { class: 'results', start: String(start) }, ...hits.map(result));
}

function result({ href, title, kind, status, excerpt }: Hit): HTMLElement {
  const words = piecesOf(excerpt).map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
  return element(
    'li',
    {},
    element('p', { class: 'card__kicker' }, kind),
    element('h3', {}, element('a', { href }, title)),
    element('p', {}, ...words, ' …'),
    status ? element('p', { class: 'meta' }, status) : null,
  );
}

/** Numbers of the pages; null when there is only one. */
export function pagesNav(query: Query, pages: number): HTMLElement | null {
  if (pages < 2) return null;
  const href = (page: number) => addressOf({ ...query, page });
  const side = (page: number, word: string, rel: string, arrow: 'back' | 'arrow') => {
    const label = element('span', {}, word, unseen(' bladzijde'));
    const parts = arrow === 'back' ? [icon(arrow), label] : [label, icon(arrow)];
    return element('li', { class: rel === 'next' ? 'push' : null }, element('a', { href: href(page), rel }, ...parts));
  };
  const numbers = around(query.page, pages).map((page) =>
    element(
      'li',
      {},
      page === null
        ? element('span', { class: 'is-gap' }, '…')
        : element(
            'a',
            { href: href(page), 'aria-current': page === query.page ? 'page' : null },
            unseen('Bladzijde '),
            String(page),
          ),
    ),
  );
  return element(
    'nav',
    { class: 'pages', 'aria-label': 'Bladzijden' },
    element(
      'ul',
      {},
      query.page > 1 ? side(query.page - 1, 'Vorige', 'prev', 'back') : null,
      ...numbers,
      query.page < pages ? side(query.page + 1, 'Volgende', 'next', 'arrow') : null,
    ),
  );
}
