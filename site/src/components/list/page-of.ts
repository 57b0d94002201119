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
