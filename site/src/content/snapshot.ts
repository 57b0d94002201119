/**
 * The snapshot: everything published, as the CMS gave it, with the digest under which each entry was fetched.
 *
 * Immutable: a sync makes a new one that shares the unchanged entries. It is kept on disk so that the site stands,
 * and starts at once, without the CMS.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { print } from 'graphql';
import { sources, type TypeName } from './sources.ts';

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

type Stored = Omit<Snapshot, 'entries'> & { entries: Record<string, [string, { digest: string; entry: RawEntry }][]> };

/** Reads the snapshot of an earlier run; `undefined` when there is none, or none that this version can use. */
export async function readSnapshot(file: string): Promise<Snapshot | undefined> {
  let stored: Stored;
  try {
    stored = JSON.parse(await readFile(file, 'utf8')) as Stored;
  } catch {
    return undefined; // no file yet, or half a file: the CMS has it all
  }
  if (stored.madeWith !== queriesDigest) return undefined;
  const entries = Object.fromEntries(
    Object.keys(sources).map((type) => [type, new Map(stored.entries[type])]),
  ) as unknown as Snapshot['entries'];
  return { ...stored, entries };
}

/** Keeps the snapshot: whole or not at all, also when the power goes. */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const entries = Object.fromEntries(Object.entries(snapshot.entries).map(([type, map]) => [type, [...map]]));
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.new`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(JSON.stringify({ ...snapshot, entries }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
