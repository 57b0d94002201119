import { describe, expect, it } from 'vitest';
import { newPassword } from '../../src/editorial/accounts.ts';
import { CODE_ALPHABET, freeAwardCode, newAwardCode } from '../../src/editorial/award-code.ts';

describe('The code of a keurmerk', () => {
  it('is short and has no characters that people mix up', () => {
    for (let i = 0; i < 200; i += 1) expect(newAwardCode()).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{6}$/);
  });

  it('uses each character of its alphabet once in that alphabet', () => {
    expect(new Set(CODE_ALPHABET).size).toBe(CODE_ALPHABET.length);
  });

  it('follows the random numbers it is given', () => {
    expect(newAwardCode(() => 0)).toBe('333333');
  });

  it('is made again when an award has it already', async () => {
    const made = ['AAAAAA', 'CCCCCC'];
    const taken = new Set(['AAAAAA']);
    await expect(
      freeAwardCode(
        async (code) => taken.has(code),
        () => made.shift() ?? '',
      ),
    ).resolves.toBe('CCCCCC');
  });
});

describe('A first password', () => {
  it('passes the policy of Strapi, every time', () => {
    for (let i = 0; i < 500; i += 1) {
      const password = newPassword();
      expect(password).toHaveLength(16);
      expect(password).toMatch(/[a-z]/);
      expect(password).toMatch(/[A-Z]/);
      expect(password).toMatch(/\d/);
    }
  });

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 100 }, newPassword)).size).toBe(100);
  });
});
