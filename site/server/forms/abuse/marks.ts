/**
 * Why a message may be spam. Every reason is a mark for a volunteer to judge; none of them drops anything.
 * @module
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { MarkReason } from 'shared-types/forms';
import type { Stamp } from '../stamp.ts';
import { remember } from './remember.ts';

/** Nobody reads and fills in a form within this time. */
const quickestMs = 3_000;
const longestMs = 3 * 86_400_000;
/** Somebody who goes back to put something right sends a second one; more than that from one page is a program. */
const mostPerStamp = 2;
const mostLinks = 3;

export interface Message {
  /** Longer answers, for what they say. */
  texts: readonly string[];
  key: string;
  stamp: Stamp | null;
  isTrapFilled: boolean;
  isBusyNetwork: boolean;
  /** The browser did a piece of work for this message (`puzzle.ts`). */
  isTrusted?: boolean;
  now: Date;
}

/** What also happens to people: a neighbourhood centre with one connection, a page left open, another alphabet. */
const weak: ReadonlySet<MarkReason> = new Set([
  'veel berichten van één netwerk',
  'bladzijde te lang open',
  'ander schrift',
]);

export class Marker {
  readonly #secret = randomBytes(32);
  /** Keys per stamp, and the key that first had a text: hashes only, the latest only. */
  readonly #stamps = new Map<string, Set<string>>();
  readonly #texts = new Map<string, string>();

  marksOf({ texts, key, stamp, isTrapFilled, isBusyNetwork, isTrusted, now }: Message): MarkReason[] {
    const age = stamp ? +now - +stamp.issuedAt : 0;
    const text = texts.join('\n');
    const reasons: [MarkReason, boolean][] = [
      ['vulde het verborgen veld in', isTrapFilled],
      ['zonder stempel van de site', stamp === null],
      ['te snel verstuurd', stamp !== null && age < quickestMs],
      ['bladzijde te lang open', age > longestMs],
      ['stempel vaker gebruikt', stamp !== null && this.#usesOf(stamp.nonce, key) > mostPerStamp],
      ['veel berichten van één netwerk', isBusyNetwork],
      ['zelfde tekst als een eerder bericht', this.#isKnown(text, key)],
      ['veel links', linksIn(text) > mostLinks],
      ['ander schrift', isOtherScript(text)],
    ];
    const marks = reasons.filter(([, applies]) => applies).map(([reason]) => reason);
    return isTrusted ? marks.filter((reason) => !weak.has(reason)) : marks;
  }

  #usesOf(nonce: string, key: string): number {
    const keys = this.#stamps.get(nonce) ?? new Set();
    // Past the limit the count no longer matters, and a program must not fill the memory.
    if (keys.size <= mostPerStamp) keys.add(key);
    remember(this.#stamps, nonce, keys);
    return keys.size;
  }

  #isKnown(text: string, key: string): boolean {
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    // "Hallo" twice is no look-alike.
    if (plain.length < 30) return false;
    const hash = createHmac('sha256', this.#secret).update(plain).digest('base64url');
    const first = this.#texts.get(hash);
    if (first === undefined) remember(this.#texts, hash, key);
    return first !== undefined && first !== key;
  }
}

function linksIn(text: string): number {
  return text.match(/https?:\/\/|www\.|\[url|<a\s/giu)?.length ?? 0;
}

/** More than half of the letters are no Latin ones: rare here, and usual in spam. Also how some neighbours write. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 20 && latin < letters / 2;
}
