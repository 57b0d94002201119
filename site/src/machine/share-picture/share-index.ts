/**
 * The list of a release's share pictures: a file of the release, so that whoever makes them, now or after a rollback,
 * knows what to make. One picture per line, in a kind of file that is stored as it is: no visitor needs it.
 *
 * @module
 */
import type { SharePicture } from './share-picture.ts';

export const INDEX_PATH = 'og/index.jsonl';

/** Pictures by name. */
export type ShareIndex = Record<string, SharePicture>;

export function writeShareIndex(index: ShareIndex): string {
  return Object.entries(index)
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}

/** @throws when it is no such list */
export function readShareIndex(text: string): ShareIndex {
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as [name: string, picture: SharePicture]));
}
