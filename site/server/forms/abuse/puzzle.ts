/**
 * A piece of work for the visitor's browser (ALTCHA's proof of work), off unless `FORMS_ALTCHA=on`. Whoever did it is
 * trusted a little more; nobody needs it, and nobody sees it.
 *
 * A puzzle belongs to one showing of a form (its stamp), and its answer to one message. Nothing is kept of the visitor.
 * @module
 */
import { hkdfSync } from 'node:crypto';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Payload } from 'altcha-lib/types';
import type { Stamp } from '../stamp.ts';
import { remember } from './remember.ts';

/** Some 32,000 hashes: less than a second on a desk, some seconds on an old phone, while its owner is typing. */
const work = { algorithm: 'SHA-256', cost: 8, keyPrefix: '000' } as const;
/** As long as somebody may have a form open; the clock that counts is that of this server. */
const goodForMs = 6 * 3_600_000;

export class Puzzles {
  readonly #secret: string;
  /** Signature of a puzzle, and the key of the message that used it. */
  readonly #used = new Map<string, string>();

  /** @param secret of this installation; the key is made from it for this use alone */
  constructor(secret: string) {
    this.#secret = Buffer.from(hkdfSync('sha256', secret, '', 'puzzle of a form', 32)).toString('base64url');
  }

  /** A new one, as it stands in the page: base64 of ALTCHA's JSON. */
  async make({ nonce }: Stamp, now: Date): Promise<string> {
    const expiresAt = new Date(+now + goodForMs);
    const challenge = await createChallenge({
      ...work,
      deriveKey,
      expiresAt,
      data: { nonce },
      hmacSignatureSecret: this.#secret,
    });
    return Buffer.from(JSON.stringify(challenge)).toString('base64');
  }

  /** Whether the work was done for this showing of the form, and for no other message. Never throws. */
  async isSolved(answer: string, { nonce }: Stamp, key: string): Promise<boolean> {
    const payload = payloadIn(answer);
    const { signature, parameters } = payload?.challenge ?? {};
    if (!payload || !signature || parameters?.data?.nonce !== nonce) return false;
    const { verified } = await verifySolution({ ...payload, deriveKey, hmacSignatureSecret: this.#secret }).catch(
      () => ({ verified: false }),
    );
    if (!verified) return false;
    const user = this.#used.get(signature) ?? key;
    remember(this.#used, signature, user);
    return user === key;
  }
}

/** What a browser sent, if it looks like an answer at all; the signature says whether it is one of ours. */
function payloadIn(answer: string): Payload | null {
  if (answer === '' || answer.length > 4_000) return null;
  try {
    const { challenge, solution } = JSON.parse(Buffer.from(answer, 'base64').toString()) as Payload;
    return { challenge, solution };
  } catch {
    return null;
  }
}
