/**
 * Codes for links in mails: each is good for one purpose and one subject, and nobody can make one without our secret.
 *
 * A code holds an id and a signature, no personal data: addresses end up in logs and histories.
 *
 * @module
 */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { secrets } from '../publication/secrets';

/** What a link is for; a code of one purpose says nothing for another. */
export type LinkPurpose = 'afmelden' | 'stem' | 'herhaalcheck';

const MAC_CHARACTERS = 22;

/** @param id what the link is about, in letters and digits */
export const linkCode = (purpose: LinkPurpose, id: string): string => `${id}-${mac(purpose, id)}`;

/** @returns the id in a code of this purpose, `null` for anything else. */
export function idOfLinkCode(purpose: LinkPurpose, code: string): string | null {
  const [, id, given] = /^([a-z0-9]{1,40})-([\w-]{22})$/.exec(code) ?? [];
  if (!id || !given) return null;
  return timingSafeEqual(Buffer.from(given), Buffer.from(mac(purpose, id))) ? id : null;
}

function mac(purpose: LinkPurpose, id: string): string {
  return createHmac('sha256', keyFor(purpose)).update(id).digest('base64url').slice(0, MAC_CHARACTERS);
}

const keys = new Map<LinkPurpose, Buffer>();

/** A key of its own per purpose, from the one secret of this installation (RFC 5869). */
function keyFor(purpose: LinkPurpose): Buffer {
  let key = keys.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secrets().encryptionKey, '', `participienter link ${purpose}`, 32));
    keys.set(purpose, key);
  }
  return key;
}
