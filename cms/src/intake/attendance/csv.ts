import { asSpreadsheet } from '../../spreadsheet';
import type { AttendanceList, Attendee } from './read';

/** What stands in the place of a name that is wiped. */
export const WIPED = '(gewist)';

/** The list for a spreadsheet; with addresses only when the list has them. */
export function attendanceAsCsv({ confirmed, waiting }: Pick<AttendanceList, 'confirmed' | 'waiting'>): string {
  const hasContact = [...confirmed, ...waiting].some(({ contact }) => contact);
  const header = ['plaats', 'naam', 'mensen', 'nodig', 'nummer', ...(hasContact ? ['telefoon', 'e-mail'] : [])];
  const rowOf = (state: string) => (who: Attendee) => [
    state,
    who.isWiped ? WIPED : who.name,
    who.people,
    who.accessNeeds,
    who.reference,
    ...(hasContact ? [who.contact?.phone ?? null, who.contact?.email ?? null] : []),
  ];
  return asSpreadsheet([header, ...confirmed.map(rowOf('bevestigd')), ...waiting.map(rowOf('wachtlijst'))]);
}
