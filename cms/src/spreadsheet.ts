import { stringify } from 'csv-stringify/sync';

/**
 * Rows for a Dutch spreadsheet, which opens them with a double click: semicolons, the mark that says UTF-8, quoting of
 * RFC 4180, and no cell that it would run as a formula (such a cell gets an apostrophe in front).
 */
export function asSpreadsheet(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify([...rows], { bom: true, delimiter: ';', record_delimiter: 'windows', escape_formulas: true });
}
