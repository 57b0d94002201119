/**
 * Content sync: from what the site has to what the CMS has, complete or not at all (architecture.md §5).
 *
 * The CMS says per published entry what its digest is; only what differs is fetched. An entry that is edited between
 * the index and the fetch is kept under its old digest, so the next look sees the difference and fetches it again.
 */
import type { CmsClient, PublicationIndex } from './cms-client.ts';
import { type Hold, holdReason } from './loss-guard.ts';
import { queriesDigest, type RawEntry, type Snapshot } from './snapshot.ts';
import { type TypeName, typeNames } from './sources.ts';
import { withoutWithdrawnText } from './withdrawn.ts';

/** The CMS's answers do not agree with each other: the site keeps what it has. */
export class IncompleteSync extends Error {
  override readonly name = 'IncompleteSync';
}

/** What the CMS has looks like a mistake; a person must say that it is right (`pnpm site:accept`). */
export class HeldSync extends Error {
  override readonly name = 'HeldSync';
  readonly hold: Hold;

  constructor(hold: Hold) {
    super(hold.reason);
    this.hold = hold;
  }
}

export interface SyncOptions {
  signal?: AbortSignal;
  /** Fingerprint of a state of the CMS that a person accepted although it looked like a mistake. */
  accepted?: string | undefined;
}

/** An entry can vanish between index and fetch; then the index is read anew, this many times. */
const ATTEMPTS = 3;

/**
 * @returns the new snapshot; the very same object when nothing changed.
 * @throws IncompleteSync, HeldSync, or what the client throws: the previous snapshot stays right.
 */
export async function syncContent(
  cms: CmsClient,
  previous: Snapshot | undefined,
  { signal, accepted }: SyncOptions = {},
): Promise<Snapshot> {
  const fetched = new Map<string, RawEntry>();
  let missing: string[] = [];

  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const index = await cms.index(signal);
    const held = previous && holdReason(previous, index);
    if (held && held.fingerprint !== accepted) throw new HeldSync(held);
    const known = previous?.installationId === index.installationId ? previous : undefined;

    missing = await fetchDifferences(cms, index, known, fetched, signal);
    if (missing.length === 0) return known && isSame(index, known) ? known : compose(index, known, fetched);
  }
  throw new IncompleteSync(`The CMS lists ${missing.length} entries that it does not give, such as ${missing[0]}.`);
}

const keyOf = (type: TypeName, documentId: string, digest: string) => `${type} ${documentId} ${digest}`;

/** Fetches every listed entry that is not known under its digest, into `fetched`; returns what did not come. */
async function fetchDifferences(
  cms: CmsClient,
  index: PublicationIndex,
  known: Snapshot | undefined,
  fetched: Map<string, RawEntry>,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const missing: string[] = [];
  for (const type of typeNames) {
    const digests = index.entries[type];
    if (!digests)
      throw new IncompleteSync(`The CMS knows no type "${type}": it and the site are of different versions.`);
    const wanted = Object.entries(digests).filter(
      ([documentId, digest]) =>
        known?.entries[type].get(documentId)?.digest !== digest && !fetched.has(keyOf(type, documentId, digest)),
    );
    if (wanted.length === 0) continue;
    const rows = await cms.entries(
      type,
      wanted.map(([documentId]) => documentId),
      signal,
    );
    const byId = new Map(rows.map((row) => [row.documentId, row]));
    for (const [documentId, digest] of wanted) {
      const row = byId.get(documentId);
      if (row) fetched.set(keyOf(type, documentId, digest), withoutWithdrawnText(type, row));
      else missing.push(`${type} ${documentId}`);
    }
  }
  return missing;
}

function isSame(index: PublicationIndex, known: Snapshot): boolean {
  return (
    JSON.stringify([index.places, index.unpublishedLinks]) === JSON.stringify([known.places, known.unpublishedLinks]) &&
    typeNames.every((type) => {
      const listed = Object.entries(index.entries[type] ?? {});
      const entries = known.entries[type];
      return listed.length === entries.size && listed.every(([id, digest]) => entries.get(id)?.digest === digest);
    })
  );
}

function compose(index: PublicationIndex, known: Snapshot | undefined, fetched: Map<string, RawEntry>): Snapshot {
  const entries = Object.fromEntries(
    typeNames.map((type) => [
      type,
      new Map(
        Object.entries(index.entries[type] ?? {}).map(([documentId, digest]) => {
          const entry = fetched.get(keyOf(type, documentId, digest)) ?? known?.entries[type].get(documentId)?.entry;
          if (!entry) throw new IncompleteSync(`${type} ${documentId} was neither known nor fetched.`);
          return [documentId, { digest, entry }];
        }),
      ),
    ]),
  ) as unknown as Snapshot['entries'];
  const { installationId, places, unpublishedLinks } = index;
  return { madeWith: queriesDigest, installationId, entries, places, unpublishedLinks };
}

/** Entries of which two snapshots differ, as `type documentId`: what the nightly comparison reports. */
export function differences(one: Snapshot, other: Snapshot): string[] {
  return typeNames.flatMap((type) => {
    const ids = new Set([...one.entries[type].keys(), ...other.entries[type].keys()]);
    return [...ids]
      .filter((id) => {
        const [a, b] = [one.entries[type].get(id)?.entry, other.entries[type].get(id)?.entry];
        return JSON.stringify(a) !== JSON.stringify(b);
      })
      .map((id) => `${type} ${id}`);
  });
}
