/**
 * How much comes from one network: the address itself is never kept, only a keyed hash of its network, in memory, for
 * minutes. The key is made at every start and is never written.
 * @module
 */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';
import { networkCountedMinutes } from 'shared-types/forms';

const windowMs = networkCountedMinutes * 60_000;
const mostNetworks = 20_000;

/** Counts per network, and says when one is over `most` within ten minutes. */
export class NetworkRate {
  readonly #most: number;
  readonly #key = randomBytes(32);
  readonly #seen = new Map<string, { count: number; since: number }>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one more from this address. @returns whether its network is over the limit now */
  isOver(ip: string, nowMs: number): boolean {
    const network = createHmac('sha256', this.#key).update(networkOf(ip)).digest('base64url');
    let seen = this.#seen.get(network);
    if (!seen || nowMs - seen.since >= windowMs) {
      seen = { count: 0, since: nowMs };
      this.#seen.delete(network);
      this.#seen.set(network, seen);
    }
    seen.count += 1;
    this.#forget(nowMs);
    return seen.count > this.#most;
  }

  /** How many networks are remembered now. */
  get size(): number {
    return this.#seen.size;
  }

  #forget(nowMs: number): void {
    for (const [network, { since }] of this.#seen) {
      if (nowMs - since < windowMs && this.#seen.size <= mostNetworks) break;
      this.#seen.delete(network);
    }
  }
}

/** What one household or office shares: /24 of IPv4, /56 of IPv6. */
export function networkOf(ip: string): string {
  const v4 = ip.replace(/^::ffff:/i, '');
  if (isIPv4(v4)) return v4.split('.').slice(0, 3).join('.');
  const [head = '', tail] = ip.toLowerCase().replace(/%.*$/, '').split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const groups = [...start, ...Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0'), ...end];
  const prefix = groups.slice(0, 4).map((group) => group.padStart(4, '0'));
  return prefix.join('').slice(0, 14);
}
