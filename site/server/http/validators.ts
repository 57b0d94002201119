/**
 * ETag and Last-Modified: how a browser learns that what it has is still right.
 * @module
 */
import type { FileEntry } from '../releases/manifest.ts';

export interface Conditions {
  'if-none-match'?: string | undefined;
  'if-modified-since'?: string | undefined;
}

/** From the content alone, so it survives releases; weak, since brotli, gzip and plain share it (RFC 9110 §8.8.1). */
export function etagOf(entry: FileEntry): string {
  return `W/"${entry.hash.slice(0, 32)}"`;
}

export function lastModifiedOf(entry: FileEntry): string {
  return new Date(entry.modifiedAt).toUTCString();
}

/**
 * Whether to answer 304 (RFC 9110 §13.2.2: If-None-Match wins from If-Modified-Since). A date must be exactly ours: after
 * a rollback the right version is the older one, and "not newer" would keep the wrong one in the browser.
 */
export function isFresh(conditions: Conditions, entry: FileEntry): boolean {
  const tags = conditions['if-none-match'];
  if (tags !== undefined) {
    const ours = etagOf(entry).slice(2);
    return tags.split(',').some((tag) => ['*', ours, `W/${ours}`].includes(tag.trim()));
  }
  return conditions['if-modified-since'] === lastModifiedOf(entry);
}
