/**
 * What looks like the data of one person in a text that everybody will read: telephone numbers, e-mail addresses,
 * citizen service numbers (BSN) and home addresses. An organisation's own number looks the same; so it asks, it doesn't
 * forbid.
 *
 * @module
 */
import type { Finding } from '../written.ts';

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

/** A Dutch number: +31, 0031 or 0, then nine digits, with the usual spaces, dots, dashes and brackets. */
const telephone = /(?<![\p{L}\p{N}])(?:(?:\+|00)31[\s.-]?(?:\(0\)[\s.-]?)?|\(?0)[1-9](?:[\s.()-]{0,2}\d){8}(?!\d)/gu;

const nineDigits = /(?<![\p{L}\p{N}.,-])(?:\d{9}|\d{4}[.\s]\d{2}[.\s]\d{3})(?![\p{N}])/gu;

/** A postcode with a house number, in either order: one front door. A postcode alone is a street. */
const homeAddress =
  /(?:(?<![\p{L}\p{N}])[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2},?\s+(?:nr\.?\s*|huisnummer\s*)?\d{1,4}(?:\s?-?[a-zA-Z]\b)?(?!\d)|\p{Lu}[\p{L}'-]+(?:\s\p{L}[\p{L}'-]+){0,3}\s\d{1,4}\s?-?[a-zA-Z]?,?\s+[1-9]\d{3}\s?(?!SA|SD|SS)[A-Z]{2})(?![\p{L}\p{N}])/gu;

/** The eleven test that every BSN passes (Regeling BSN): weights 9 … 2, and −1 for the last digit. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

const kinds: { pattern: RegExp; title: string; suggestion: string; isMatch?: (text: string) => boolean }[] = [
  {
    pattern: email,
    title: 'E-mailadres in de tekst',
    suggestion: 'Is dit van één mens? Haal het weg en verwijs naar het contactformulier.',
  },
  {
    pattern: telephone,
    title: 'Telefoonnummer in de tekst',
    suggestion: 'Is dit van één mens? Haal het weg en verwijs naar het contactformulier.',
  },
  {
    pattern: nineDigits,
    title: 'Dit lijkt een burgerservicenummer',
    suggestion: 'Een burgerservicenummer mag nooit op de site. Haal het weg.',
    isMatch: (text) => isBsn(text.replace(/\D/g, '')),
  },
  {
    pattern: homeAddress,
    title: 'Postcode met huisnummer',
    suggestion: 'Woont hier iemand? Noem dan alleen de straat of de wijk.',
  },
];

/** Each bit of the text that looks like personal data. */
export function personalData(text: string): Finding[] {
  return kinds.flatMap(({ pattern, title, suggestion, isMatch }) =>
    [...text.matchAll(pattern)]
      .map(([bit]) => bit.trim())
      .filter((bit) => isMatch?.(bit) ?? true)
      .map((bit) => ({ quote: text, bit, title, suggestion })),
  );
}
