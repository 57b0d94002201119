import { describe, expect, it } from 'vitest';
import { NetworkRate, networkOf } from './rate.ts';

const minute = 60_000;

describe('the rate of a network', () => {
  it('is over the limit after so many in ten minutes, and then no longer', () => {
    const rate = new NetworkRate(2);
    expect([0, 1, 2].map((n) => rate.isOver('192.0.2.7', n * minute))).toEqual([false, false, true]);
    expect(rate.isOver('192.0.2.200', 3 * minute)).toBe(true);
    expect(rate.isOver('198.51.100.1', 3 * minute)).toBe(false);
    expect(rate.isOver('192.0.2.7', 10 * minute)).toBe(false);
  });

  it('is forgotten after its ten minutes', () => {
    const rate = new NetworkRate(2);
    for (let n = 0; n < 1_000; n += 1) rate.isOver(`10.${n >> 8}.${n & 255}.1`, 0);
    expect(rate.size).toBe(1_000);
    rate.isOver('192.0.2.7', 10 * minute);
    expect(rate.size).toBe(1);
  });

  it('never fills the memory', () => {
    const rate = new NetworkRate(2);
    for (let n = 0; n < 25_000; n += 1) rate.isOver(`2001:db8:${n.toString(16)}::1`, 0);
    expect(rate.size).toBeLessThanOrEqual(20_000);
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.7', '192.0.2'],
    ['::ffff:192.0.2.7', '192.0.2'],
    ['2001:db8:1:2ff::1', '20010db8000102'],
    ['2001:db8:1:200:ffff::9', '20010db8000102'],
    ['2001:db8:1:300::1', '20010db8000103'],
    ['fe80::1%eth0', 'fe800000000000'],
    ['::1', '00000000000000'],
  ])('of %s is %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});
