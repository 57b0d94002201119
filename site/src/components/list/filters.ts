/**
 * Filters of a list: what was chosen in the query of the address, and the address with one choice less.
 *
 * @module
 */
import type { PageOf } from './page-of.ts';

export interface Filter<T> {
  /** The name in the address, in Dutch: `?wijk=…`. */
  name: string;
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
  matches: (item: T, value: string) => boolean;
}

export interface Chosen<T> {
  items: readonly T[];
  /** Value per filter name, only those that exist. */
  values: Readonly<Record<string, string>>;
  chips: readonly { label: string; without: string }[];
  /** The query without page number; '' when nothing was chosen. */
  query: string;
}

/** A word as it stands in an address. @example inAddress('nog een idee') // 'nog-een-idee' */
export function inAddress(word: string): string {
  return word.replaceAll(' ', '-');
}

/**
 * The title of a filtered and paged list, for tab, history and whoever gets the address sent.
 *
 * @example titleOf('Agenda', chosen, shown) // 'Agenda: Workshop, Voorburg, bladzijde 2'
 */
export function titleOf(
  name: string,
  { chips }: Pick<Chosen<unknown>, 'chips'>,
  { page }: Pick<PageOf<unknown>, 'page'>,
): string {
  const choices = chips.map(({ label }) => label).join(', ');
  return `${name}${choices && `: ${choices}`}${page > 1 ? `, bladzijde ${page}` : ''}`;
}

/** `list` with the filters of `params` applied. A value that is not an option is ignored. */
export function applyFilters<T>(
  list: readonly T[],
  filters: readonly Filter<T>[],
  params: URLSearchParams,
  base: string,
): Chosen<T> {
  const chosen = filters.flatMap((filter) => {
    const value = params.get(filter.name) ?? '';
    const option = filter.options.find((candidate) => candidate.value === value);
    return option ? [{ filter, option }] : [];
  });
  const queryOf = (parts: typeof chosen) =>
    new URLSearchParams(parts.map(({ filter, option }) => [filter.name, option.value])).toString();
  return {
    items: chosen.reduce((left, { filter, option }) => left.filter((item) => filter.matches(item, option.value)), list),
    values: Object.fromEntries(chosen.map(({ filter, option }) => [filter.name, option.value])),
    chips: chosen.map((part) => {
      const rest = queryOf(chosen.filter((other) => other !== part));
      return { label: part.option.label, without: rest ? `${base}?${rest}` : base };
    }),
    query: queryOf(chosen),
  };
}
