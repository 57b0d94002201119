/**
 * A set as CSV (RFC 4180) that a Dutch spreadsheet opens with a double click: semicolons, and the mark that says UTF-8.
 *
 * @module
 */
import { stringify } from 'csv-stringify/sync';
import { plain } from '../plain-text.ts';
import type { Cell, DataInput, Dataset } from './dataset.ts';

/** Between the parts of a cell that holds a list. */
const LIST_SEPARATOR = ' | ';

export function csvFile({ row, rows }: Dataset, input: DataInput): string {
  const columns = Object.keys(row.shape);
  const records = rows(input).map((cells) => columns.map((column) => cellText(cells[column] as Cell)));
  return stringify([columns, ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    // A cell that a spreadsheet would run as a formula gets an apostrophe in front.
    escape_formulas: true,
  });
}

/** Numbers stay numbers: a minus is no formula there. */
function cellText(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nee';
  return plain(Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell).trim();
}
