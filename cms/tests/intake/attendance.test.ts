import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countsInWords } from '../../src/admin/attendance/words.ts';
import { attendanceAsCsv } from '../../src/intake/attendance/csv.ts';
import type { Attendee } from '../../src/intake/attendance/read.ts';

const somebody = (given: Partial<Attendee> = {}): Attendee => ({
  documentId: 'a',
  name: 'Sam de Vries',
  people: 1,
  accessNeeds: null,
  reference: 'W-2026-0001',
  isWiped: false,
  ...given,
});
const asRead = (csv: string) => parse(csv, { bom: true, delimiter: ';' });

describe('The list of who comes, for a spreadsheet', () => {
  it('begins with the mark of UTF-8 and has a line for each who signed up, with what they need', () => {
    const waiting = [somebody({ name: 'Zoë "Zus" Ördek', people: 2, accessNeeds: 'Een tolk;\ngrote letters' })];
    const csv = attendanceAsCsv({ confirmed: [somebody()], waiting });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(asRead(csv)).toEqual([
      ['plaats', 'naam', 'mensen', 'nodig', 'nummer'],
      ['bevestigd', 'Sam de Vries', '1', '', 'W-2026-0001'],
      ['wachtlijst', 'Zoë "Zus" Ördek', '2', 'Een tolk;\ngrote letters', 'W-2026-0001'],
    ]);
  });

  it('has telephone and e-mail only when the list has them', () => {
    const contact = { email: 'sam@voorbeeld.example', phone: '06 12 34 56 78' };
    const [header, row] = asRead(attendanceAsCsv({ confirmed: [somebody({ contact })], waiting: [] }));
    expect(header?.slice(-2)).toEqual(['telefoon', 'e-mail']);
    expect(row?.slice(-2)).toEqual(['06 12 34 56 78', 'sam@voorbeeld.example']);
  });

  it('says "(gewist)" for who is wiped', () => {
    const csv = attendanceAsCsv({ confirmed: [somebody({ name: null, isWiped: true })], waiting: [] });
    expect(asRead(csv)[1]?.[1]).toBe('(gewist)');
  });

  it.each(['=HYPERLINK("https://kwaad.example")', '+31 6 12345678', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1'])(
    'has no cell that a spreadsheet runs: %j',
    (text) => {
      const csv = attendanceAsCsv({ confirmed: [somebody({ name: text, accessNeeds: text })], waiting: [] });
      for (const cell of asRead(csv).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(asRead(csv)[1]?.[1]).toBe(`'${text}`);
    },
  );
});

describe('How full a workshop is', () => {
  it.each([
    [{ confirmed: 0, waiting: 0, free: 12 }, '0 mensen bevestigd, niemand op de wachtlijst, 12 plaatsen vrij'],
    [{ confirmed: 1, waiting: 1, free: 1 }, '1 mens bevestigd, 1 mens op de wachtlijst, 1 plaats vrij'],
    [{ confirmed: 12, waiting: 3, free: 0 }, '12 mensen bevestigd, 3 mensen op de wachtlijst, geen plaatsen vrij'],
    [{ confirmed: 40, waiting: 0, free: null }, '40 mensen bevestigd, niemand op de wachtlijst'],
  ])('%j', (counts, words) => expect(countsInWords(counts).join(', ')).toBe(words));
});
