import { describe, expect, it } from 'vitest';
import { keyOf, Stamps } from './stamp.ts';

const now = new Date('2026-06-01T10:00:00.123Z');
const stamps = new Stamps('the-secret-of-this-installation');

describe('a stamp', () => {
  it('says when it was issued, also after a restart, and differs for every showing', () => {
    const stamp = stamps.issue(now);
    const read = new Stamps('the-secret-of-this-installation').read(stamp);
    expect(read?.issuedAt).toEqual(now);
    expect(stamps.read(stamps.issue(now))?.nonce).not.toBe(read?.nonce);
  });

  it('of another installation, changed or made up is none', () => {
    const stamp = stamps.issue(now);
    expect(new Stamps('the-secret-of-another-one').read(stamp)).toBeNull();
    for (let place = 0; place < stamp.length; place += 1) {
      const other = stamp[place] === 'a' ? 'b' : 'a';
      expect(stamps.read(stamp.slice(0, place) + other + stamp.slice(place + 1))).toBeNull();
    }
    for (const text of ['', 'nog-geen', '..', `${stamp}x`, stamp.repeat(2)]) expect(stamps.read(text)).toBeNull();
  });
});

describe('the key of a message', () => {
  it('is a UUID that is the same for the same answers from the same page, and only then', () => {
    const key = keyOf('nonce', { bericht: 'Hallo' });
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keyOf('nonce', { bericht: 'Hallo' })).toBe(key);
    expect(keyOf('nonce', { bericht: 'Hoi' })).not.toBe(key);
    expect(keyOf('other', { bericht: 'Hallo' })).not.toBe(key);
  });
});
