/**
 * The snapshot: everything published, as the CMS gave it, with the digest under which each entry was fetched.
 *
 * Immutable: a sync makes a new one that shares the unchanged entries. It is kept on disk so that the site stands,
 * and starts at once, without the CMS.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { print } from 'graphql';
import { sources, type TypeName, typeNames } from './sources.ts';

/** An entry as GraphQL gave it; `sources.ts` says which query, `join.ts` gives it its type. */
export type RawEntry = { documentId: string } & Record<string, unknown>;

export interface Snapshot {
  /** Digest of the queries this was fetched with; other queries make another snapshot. */
  readonly madeWith: string;
  /** Which CMS it came from. */
  readonly installationId: string;
  /** Per type and documentId: the digest of the CMS, and what was fetched under it. */
  readonly entries: Readonly<Record<TypeName, ReadonlyMap<string, { digest: string; entry: RawEntry }>>>;
  /** Per workshop: people confirmed and waiting. */
  readonly places: Readonly<Record<string, { taken: number; waiting: number }>>;
  /** Published entries that point to something unpublished, by their titles: told to the editor. */
  readonly unpublishedLinks: readonly { title: string; targetTitle: string }[];
}

/** Identifies the queries of this version of the site. A snapshot made with others is thrown away. */
export const queriesDigest: string = createHash('sha256')
  .update(
    Object.entries(sources)
      .map(([type, { document }]) => `${type}\n${print(document)}`)
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 16);

/** On disk: the head on the first line, then one line per entry, then an empty list that says the file is whole. */
type Head = Omit<Snapshot, 'entries'>;
type Line = [type: TypeName, documentId: string, digest: string, entry: RawEntry] | [];

/** Reads the snapshot of an earlier run; `undefined` when there is none, or none that this version can use. */
export async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  try {
    const [head, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const stored = JSON.parse(head as string) as Head;
    if (stored.madeWith !== queriesDigest || lines.pop() !== END) return undefined;
    const entries = Object.fromEntries(typeNames.map((type) => [type, new Map()])) as Mutable<Snapshot['entries']>;
    for (const line of lines) {
      const [type, documentId, digest, entry] = JSON.parse(line) as Exclude<Line, []>;
      entries[type].set(documentId, { digest, entry });
    }
    return { ...stored, entries };
  } catch {
    return undefined; // no file yet, or half a file: the CMS has it all
  }
}

type Mutable<T> = { [K in keyof T]: T[K] extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : never };

const END = JSON.stringify([] satisfies Line);

/** Keeps the snapshot: whole or not at all, also when the power goes. Visitors are served in between. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  // `flush` waits until the bytes are on the disk.
  await pipeline(Readable.from(textOf(snapshot)), createWriteStream(temporary, { flush: true }));
  await rename(temporary, file);
}

/** Entries per piece: a piece takes about a millisecond. */
const PIECE = 100;

async function* textOf({ entries, ...head }: Snapshot): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`;
  let piece = '';
  let count = 0;
  for (const type of typeNames) {
    for (const [documentId, { digest, entry }] of entries[type]) {
      piece += `${JSON.stringify([type, documentId, digest, entry] satisfies Line)}\n`;
      if (++count % PIECE > 0) continue;
      yield piece;
      piece = '';
      await setImmediate();
    }
  }
  yield `${piece}${END}\n`;
}
