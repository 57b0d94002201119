/**
 * Which files of the media library a snapshot needs.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { FileFragment } from '../queries.generated.ts';
import type { RawEntry, Snapshot } from '../snapshot.ts';
import { RECIPE } from './recipe.ts';

/** A picture that we make sizes of; anything else is served as it is. */
export const isPicture = (file: FileFragment): boolean => /^image\/(jpeg|png|webp|avif)$/.test(file.mime);

/** Changes when a file may have other bytes, or would be made otherwise. */
export function keyOf(file: FileFragment): string {
  const recipe = isPicture(file) ? RECIPE : '';
  return createHash('sha256')
    .update(JSON.stringify([file.url, file.size, file.updatedAt, recipe]))
    .digest('hex')
    .slice(0, 16);
}

/** Files anywhere in an entry, however deep: what GraphQL gave with a `mime` and a `url`. */
function* filesIn(value: unknown): Generator<FileFragment> {
  if (value === null || typeof value !== 'object') return;
  if ('mime' in value && 'url' in value && 'documentId' in value) {
    yield value as FileFragment;
    return;
  }
  for (const part of Object.values(value)) yield* filesIn(part);
}

const filesBySnapshot = new WeakMap<Snapshot, Map<string, FileFragment>>();
/** Snapshots share the entries that did not change; those are not searched again. */
const filesByEntry = new WeakMap<RawEntry, readonly FileFragment[]>();

function filesOfEntry(entry: RawEntry): readonly FileFragment[] {
  let files = filesByEntry.get(entry);
  if (!files) {
    files = [...Object.values(entry)].flatMap((value) => [...filesIn(value)]);
    filesByEntry.set(entry, files);
  }
  return files;
}

/** The files of a snapshot by key; found once per snapshot. */
export function filesOf(snapshot: Snapshot): ReadonlyMap<string, FileFragment> {
  let files = filesBySnapshot.get(snapshot);
  if (!files) {
    files = new Map();
    for (const entries of Object.values(snapshot.entries)) {
      for (const { entry } of entries.values()) for (const file of filesOfEntry(entry)) files.set(keyOf(file), file);
    }
    filesBySnapshot.set(snapshot, files);
  }
  return files;
}
