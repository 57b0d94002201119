/**
 * What the start content consists of: which file, in which order, and by what an entry is known.
 *
 * The order is that of dependence: an entry is loaded after everything it points to. Entries of one file are published
 * in the order of the file, so knelpunt 1 is the first of `knelpunt.json` and afspraak A1 the first of `agreement.json`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Singular name of the content type, and name of the file in `content/`. */
  readonly type: string;
  /** Attributes that together tell one entry from another; none for a single type. A relation counts by its target. */
  readonly naturalKey: readonly string[];
}

/** An entry as a person writes it: dates relative, rich text as lines, relations by slug. */
export type WrittenEntry = Record<string, unknown> & { readonly draft?: boolean };

export const contentFiles: readonly ContentFile[] = [
  { type: 'theme', naturalKey: ['slug'] },
  { type: 'neighbourhood', naturalKey: ['slug'] },
  { type: 'think-tank', naturalKey: ['slug'] },
  { type: 'partner', naturalKey: ['slug'] },
  { type: 'glossary-term', naturalKey: ['term'] },
  { type: 'page', naturalKey: ['slug'] },
  { type: 'initiative', naturalKey: ['slug'] },
  { type: 'knelpunt', naturalKey: ['slug'] },
  { type: 'statute', naturalKey: ['slug'] },
  { type: 'statute-version', naturalKey: ['statute', 'number'] },
  { type: 'workshop', naturalKey: ['slug'] },
  { type: 'meeting', naturalKey: ['slug'] },
  { type: 'meeting-report', naturalKey: ['slug'] },
  { type: 'action-item', naturalKey: ['report', 'number'] },
  { type: 'agreement', naturalKey: ['slug'] },
  { type: 'status-line', naturalKey: ['knelpunt', 'agreement', 'date', 'voice', 'state'] },
  { type: 'advice', naturalKey: ['slug'] },
  { type: 'keurmerk-criterion', naturalKey: ['edition', 'code'] },
  { type: 'keurmerk-award', naturalKey: ['initiative', 'edition'] },
  { type: 'knowledge-article', naturalKey: ['slug'] },
  { type: 'policy-item', naturalKey: ['slug'] },
  { type: 'funding-scheme', naturalKey: ['slug'] },
  { type: 'news-item', naturalKey: ['slug'] },
  { type: 'homepage', naturalKey: [] },
  { type: 'site-settings', naturalKey: [] },
];

/** Strapi's id of one of our content types: `api::initiative.initiative`. */
export const uidOf = (type: string): string => `api::${type}.${type}`;

/** The entries of one file. The JSON lies beside this module: the compiler copies it into `dist` with the code. */
export function readEntries(type: string): WrittenEntry[] {
  return JSON.parse(readFileSync(join(__dirname, 'content', `${type}.json`), 'utf8')) as WrittenEntry[];
}
