import { stringify } from 'csv-stringify/sync';
import type { LogLine } from './read';

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The log for a Dutch spreadsheet: semicolons, UTF-8, and no cell that it would run as a formula. */
export function logAsCsv(lines: readonly LogLine[]): string {
  const header = ['wanneer', 'wat', 'soort', 'titel', 'wie', 'rol'];
  const rows = lines.map(({ at, act, type, title, name, role }) => [
    moment.format(new Date(at)),
    act,
    type,
    title,
    name,
    role,
  ]);
  return stringify([header, ...rows], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
