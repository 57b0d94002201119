import type { RawEntry, Snapshot } from '../snapshot.ts';
import type { TypeName } from '../sources.ts';

/**
 * A snapshot that differs in this one entry. What the draft relates to is found among what is published, like any other
 * relation: another draft is not there to be found.
 */
export function withDraft(snapshot: Snapshot, type: TypeName, entry: RawEntry): Snapshot {
  const entries = new Map(snapshot.entries[type]);
  entries.set(entry.documentId, { digest: 'draft', entry: addressed(type, entry) });
  return { ...snapshot, entries: { ...snapshot.entries, [type]: entries } };
}

/** An award gets its code when it goes on the site; without one it would have no address. */
const addressed = (type: TypeName, entry: RawEntry): RawEntry =>
  type === 'keurmerk-award' && !entry.code ? { ...entry, code: 'VOORBEELD' } : entry;
