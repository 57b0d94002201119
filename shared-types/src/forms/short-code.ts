/**
 * A code that a visitor can write down while the CMS has not given a reference number yet.
 *
 * @module
 */

/** Crockford's base 32: no I, L, O or U, so that what is read aloud comes back the same. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The first 40 bits of an item's key in eight characters; the inbox finds an item by it.
 *
 * @throws RangeError when `key` is not a UUID
 * @example shortCode('018f3b6e-7c1d-4a2b-9c3d-000000000000') // '067K-PVKW'
 */
export function shortCode(key: string): string {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(key)) throw new RangeError(`Not a UUID: ${JSON.stringify(key)}`);
  const bits = BigInt(`0x${key.replace('-', '').slice(0, 10)}`);
  const code = Array.from({ length: 8 }, (_, place) => letters[Number((bits >> BigInt(35 - 5 * place)) & 31n)]).join(
    '',
  );
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
