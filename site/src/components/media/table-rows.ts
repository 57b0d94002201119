/**
 * A table as an editor types it: one row per line, cells separated by `|`, the first row is the header.
 *
 * @module
 */
export interface TableRows {
  head: readonly string[];
  /** Every row as wide as the header: missing cells are empty, surplus ones join the last. */
  rows: readonly (readonly string[])[];
}

export function tableRows(text: string): TableRows {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, ''))
    .filter((line) => line.trim() && !/^[\s|:-]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head = [], ...rows] = lines;
  return { head, rows: rows.map((row) => fitTo(head.length, row)) };
}

function fitTo(width: number, row: string[]): string[] {
  const last = row
    .slice(width - 1)
    .filter(Boolean)
    .join(' ');
  return Array.from({ length: width }, (_, index) => (index === width - 1 ? last : (row[index] ?? '')));
}
