/**
 * The same answers of the same person again, from another showing of the form: who goes back, or opens the page anew and
 * fills it in once more, has sent one message. Only with a name: two who stay unknown may write the same.
 * @module
 */
import { createHmac, randomBytes } from 'node:crypto';

const rememberedMs = 60 * 60_000;
const mostRemembered = 10_000;

export class Repeats {
  readonly #secret = randomBytes(32);
  /** Keyed hashes of messages, oldest first; in memory only. */
  readonly #keys = new Map<string, { key: string; at: number }>();

  /** The key of a message: that of an earlier one with the same content, else its own. */
  keyOf(content: { fields: Readonly<Record<string, string>> }, own: string, now: Date): string {
    if (!content.fields.naam) return own;
    for (const [hash, { at }] of this.#keys) {
      if (+now - at < rememberedMs && this.#keys.size < mostRemembered) break;
      this.#keys.delete(hash);
    }
    const hash = createHmac('sha256', this.#secret).update(JSON.stringify(content)).digest('base64url');
    const earlier = this.#keys.get(hash);
    if (!earlier) this.#keys.set(hash, { key: own, at: +now });
    return earlier?.key ?? own;
  }
}
