/**
 * What is asked, as it stands in the address: so a search can be shared, and the back button knows it.
 *
 * @module
 */

export interface Query {
  text: string;
  /** One group of results, or null for all. */
  group: string | null;
  /** From 1. */
  page: number;
}

/** As long as the search box takes. */
const longestText = 200;

/** @example readQuery('?q=vergunning&soort=Agenda') // { text: 'vergunning', group: 'Agenda', page: 1 } */
export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get('bladzijde') ?? 1);
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longestText),
    group: parameters.get('soort') || null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a search; without a text it is the search page itself. */
export function addressOf({ text, group, page }: Query): string {
  if (!text) return '/zoeken/';
  const parameters = new URLSearchParams({ q: text });
  if (group) parameters.set('soort', group);
  if (page > 1) parameters.set('bladzijde', String(page));
  return `/zoeken/?${parameters}`;
}
