import { randomInt } from 'node:crypto';

/** Digits and capitals that nobody mixes up when reading aloud: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
export const CODE_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 6;

/** A code for a keurmerk, such as `K7M4QD`: 23⁶, about 148 million, so guessing one finds nothing. */
export function newAwardCode(pick: (below: number) => number = randomInt): string {
  return Array.from({ length: LENGTH }, () => CODE_ALPHABET[pick(CODE_ALPHABET.length)]).join('');
}

/** A code that no award has. */
export async function freeAwardCode(
  isTaken: (code: string) => Promise<boolean>,
  make: () => string = newAwardCode,
): Promise<string> {
  let code = make();
  while (await isTaken(code)) code = make();
  return code;
}
