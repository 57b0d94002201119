/**
 * The document that may come with the municipality's answer: one PDF, looked at before it is kept.
 *
 * @module
 */
import { cleanLine } from './clean.ts';

/** The largest document, in bytes: 10 MB as computers show it. */
export const mostDocumentBytes = 10 * 1024 * 1024;

/** The question for it; a field of its own kind, as only this form takes a file. */
export const documentField = {
  name: 'stuk',
  label: 'Of stuur een stuk mee',
  hint: 'Een PDF van hoogstens 10 MB. Het stuk komt op de site. Kijk na of er geen namen of adressen in staan.',
} as const;

export const documentFaults = {
  'geen pdf': 'Kies een PDF. Dit bestand is iets anders.',
  'te groot': 'Kies een kleiner bestand. Er past hoogstens 10 MB.',
  leeg: 'Kies een ander bestand. Dit bestand is leeg.',
} as const;
export type DocumentFault = keyof typeof documentFaults;

/** How every PDF begins (ISO 32000-2 §7.5.2). */
const signature = '%PDF-';

/** What is wrong with a document; its name and what the browser calls it say nothing. */
export function documentFault(bytes: Uint8Array): DocumentFault | null {
  if (bytes.length === 0) return 'leeg';
  if (bytes.length > mostDocumentBytes) return 'te groot';
  const begins = String.fromCharCode(...bytes.subarray(0, signature.length));
  return begins === signature ? null : 'geen pdf';
}

const longestName = 100;

/**
 * A name that is safe as the name of a file anywhere.
 *
 * @example documentName('C:\\Stukken\\brief: "A2".PDF') // 'brief A2.pdf'
 */
export function documentName(given: string): string {
  const base = cleanLine(given).replace(/^.*[\\/]/u, '');
  const safe = base
    .replace(/\.pdf$/iu, '')
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '')
    .replace(/^[. ]+|[. ]+$/gu, '')
    .replace(/ +/gu, ' ');
  return `${[...safe].slice(0, longestName).join('').trim() || 'stuk'}.pdf`;
}
