/**
 * Nothing found, or no answer at all: what happened, and what you can do.
 *
 * @module
 */
import { countOf } from '../../text/format.ts';
import { element } from './element.ts';
import { find, type Found, type SearchFault } from './pagefind.ts';
import { addressOf, type Query } from './query.ts';

/** Longer lists of words help nobody choose. */
const mostWords = 4;

/** What to try instead: every suggestion has been tried and finds something. */
export async function nothingFound(query: Query, { totalInAll }: Found): Promise<HTMLElement> {
  const tips = [
    query.group && totalInAll > 0 ? tip({ ...query, group: null }, totalInAll, 'Zoek in alle soorten') : null,
    ...(await singleWords(query)),
  ].filter((made) => made !== null);
  return element(
    'div',
    { class: 'empty' },
    element('h3', {}, 'Dit kun je doen'),
    element(
      'ul',
      {},
      ...tips,
      element('li', {}, 'Kijk of je woord goed geschreven is.'),
      element('li', {}, 'Probeer een ander of een korter woord.'),
      element('li', {}, 'Kijk in een van de overzichten hieronder.'),
    ),
    element('a', { class: 'button', href: '/contact/' }, 'Vraag het ons'),
  );
}

async function singleWords({ text }: Query): Promise<(HTMLElement | null)[]> {
  const words = [...new Set(text.split(/\s+/).filter((word) => word.length > 2))];
  if (words.length < 2) return [];
  return Promise.all(
    words.slice(0, mostWords).map(async (word) => {
      const { total } = await find(word, null, 1, 1);
      return total > 0 ? tip({ text: word, group: null, page: 1 }, total, `Zoek alleen op ‘${word}’`) : null;
    }),
  );
}

function tip(query: Query, count: number, words: string): HTMLElement {
  const link = element('a', { href: addressOf(query) }, words);
  return element('li', {}, link, ` (${countOf(count, 'resultaat', 'resultaten')})`);
}

const faults = {
  unreachable: {
    title: 'Zoeken lukt nu niet',
    text: 'We krijgen geen antwoord van de site. Kijk of je internet hebt en probeer het opnieuw.',
  },
  'not made yet': {
    title: 'Zoeken kan over een paar minuten',
    text: 'De site wordt nog klaargezet om in te zoeken. Probeer het over een paar minuten opnieuw.',
  },
} as const satisfies Record<SearchFault['reason'], { title: string; text: string }>;

/** The words for a fault, for the heading. */
export const faultTitle = ({ reason }: SearchFault): string => faults[reason].title;

/** What a visitor can do about a fault. */
export function faultNotice({ reason }: SearchFault, retry: () => void): HTMLElement {
  const button = element('button', { class: 'button', type: 'button' }, 'Probeer het opnieuw');
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, faults[reason].text),
    element('p', {}, 'Of kijk in een van de overzichten hieronder.'),
    button,
  );
}
