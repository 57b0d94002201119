import { describe, expect, it } from 'vitest';
import { shortCode } from './short-code.ts';

describe('shortCode', () => {
  it('is eight letters and figures that can be read aloud', () => {
    expect(shortCode('018f3b6e-7c1d-4a2b-9c3d-000000000000')).toBe('067K-PVKW');
    expect(shortCode('ffffffff-ffff-4fff-bfff-ffffffffffff')).toBe('ZZZZ-ZZZZ');
    expect(shortCode('00000000-0000-4000-8000-000000000000')).toBe('0000-0000');
  });

  it('is the same for capitals and differs when the first bits differ', () => {
    const key = 'ab12cd34-ef56-4789-8abc-def012345678';
    expect(shortCode(key.toUpperCase())).toBe(shortCode(key));
    expect(shortCode(key)).not.toBe(shortCode(key.replace('ab', 'ac')));
  });

  it('is not made of something else', () => {
    expect(() => shortCode('K-2026-0147')).toThrow(RangeError);
  });
});
