/**
 * What a visitor typed, as plain text: nothing in it can steer a page, a mail or a terminal.
 *
 * @module
 */

/** Control characters other than tab and line feed, and the marks that turn the direction of text around. */
const steering = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text of several lines: lines end in a line feed, half a character becomes U+FFFD. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(steering, '')
    .normalize('NFC')
    .trim();
}

/** Text of one line: a mail header or a table cell made of it can't get a second line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ');
}

/** Characters as a person counts them, nearly: an emoji of one code point is one. */
export function countCharacters(text: string): number {
  return [...text].length;
}
