/**
 * One page of a long list.
 *
 * @module
 */
import { PAGE_SIZE } from '../../content/addresses.ts';

export interface PageOf<T> {
  items: readonly T[];
  /** The page shown, from 1. */
  page: number;
  pages: number;
  total: number;
}

/** Page `page` (from 1) of `list`. A number that does not exist gives the first or the last page. */
export function pageOf<T>(list: readonly T[], page: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(list.length / PAGE_SIZE));
  const shown = Number.isInteger(page) ? Math.min(Math.max(1, page), pages) : 1;
  return { items: list.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE), page: shown, pages, total: list.length };
}

/** The numbers to show: the ends and the neighbours of `page`; `null` is a gap. @example around(5, 9) // [1, null, 4, 5, 6, null, 9] */
export function around(page: number, pages: number): (number | null)[] {
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return numbers.flatMap((number, index) => {
    const gap = number - (numbers[index - 1] ?? number);
    if (gap <= 1) return [number];
    return gap === 2 ? [number - 1, number] : [null, number];
  });
}
