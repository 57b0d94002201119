/**
 * The stamp in a form: which showing of the page it was, and when. Pages are the same for everybody and lie on disk, so
 * the small server puts it in when it hands the page out.
 *
 * It holds nothing of the visitor and is kept nowhere: a random number, the moment, and a signature over both. From it
 * and the answers comes the key of what is sent, so the same form sent twice is one message, also after a restart.
 * @module
 */
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

export interface Stamp {
  /** Differs for every showing of a form. */
  nonce: string;
  issuedAt: Date;
}

export class Stamps {
  readonly #key: Buffer;

  /** @param secret of this installation; the key is made from it for this use alone */
  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'stamp of a form', 32));
  }

  issue(now: Date): string {
    const content = `${randomBytes(12).toString('base64url')}.${(+now).toString(36)}`;
    return `${content}.${this.#sign(content)}`;
  }

  /** `null` when this stamp is not ours. */
  read(text: string): Stamp | null {
    const [, content = '', nonce = '', moment = '', signature = ''] =
      /^(([\w-]{16})\.([0-9a-z]{6,10}))\.([\w-]{22})$/.exec(text) ?? [];
    const expected = this.#sign(content);
    if (signature.length !== expected.length || !timingSafeEqual(Buffer.from(signature), Buffer.from(expected)))
      return null;
    return { nonce, issuedAt: new Date(parseInt(moment, 36)) };
  }

  #sign(content: string): string {
    return createHmac('sha256', this.#key).update(content).digest().subarray(0, 16).toString('base64url');
  }
}

/** The key of what was sent from one showing of a form: a UUID of version 8 (RFC 9562 §5.8). */
export function keyOf(nonce: string, content: unknown): string {
  const hash = createHash('sha256').update(nonce).update(JSON.stringify(content)).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x80, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
