/**
 * The part of a page that search reads: its main content, with what stands there for search.
 * @module
 */
import { createHash } from 'node:crypto';

const part = /<main [^>]*?data-pagefind-body[^]*<\/main>/;

/** Digest of what search reads from a page, or null when the page is not searched. */
export function searchedDigest(html: string): string | null {
  const found = part.exec(html);
  return found && createHash('sha256').update(found[0]).digest('hex').slice(0, 32);
}
