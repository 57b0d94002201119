import { asSpreadsheet } from '../../spreadsheet';
import type { LogLine } from './read';

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The log for a Dutch spreadsheet. */
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
  return asSpreadsheet([header, ...rows]);
}
