/**
 * Where to tell about a leak (RFC 9116).
 *
 * @module
 */
import { amsterdamDate } from 'shared-types';
import type { PageInput } from '../content/page-input.ts';

/** RFC 9116 §2.5.5 advises less than a year. */
const MONTHS_VALID = 11;

/** The same bytes for a whole month: it expires on the first of a month, ten to eleven months from now. */
export function securityTxt({ content, asOf, siteUrl }: Omit<PageInput, 'addresses'>): string {
  const { email } = content.settings;
  return [
    `Contact: ${email ? `mailto:${encodeURI(email)}` : `${siteUrl}/contact/`}`,
    `Expires: ${expiryOf(asOf)}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

function expiryOf(asOf: Date): string {
  const [year, month] = amsterdamDate(asOf).split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + MONTHS_VALID, 1)).toISOString().replace('.000Z', 'Z');
}
