/**
 * A row of the data as a reader of the page sees it.
 *
 * @module
 */
import type { DataInput, Dataset } from '../../machine/open-data/dataset.ts';

/** Enough to see what it looks like. */
const COLUMNS = 9;

/** The first columns of the first row, as JSON; `undefined` when there is none. */
export function exampleOf({ rows }: Dataset, input: DataInput): string | undefined {
  const [row] = rows(input);
  return row && JSON.stringify(Object.fromEntries(Object.entries(row).slice(0, COLUMNS)), null, 2);
}
