/**
 * Checking a bearer secret (RFC 6750) without telling by the time it takes how much of it was right.
 * @module
 */
import { hash, timingSafeEqual } from 'node:crypto';

/** Whether `Authorization` carries the secret. */
export function hasBearer(authorization: string | undefined, secret: string): boolean {
  const given = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1] ?? '';
  // Digests have one length, so the comparison does not even tell how long the secret is.
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
