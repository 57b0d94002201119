/**
 * GraphQL knows the words of an enumeration only as names (`in_opbouw`); a visitor reads words (`in opbouw`).
 */

/** Strapi's rule for the GraphQL name of an enumeration value (`toRegressedEnumValue` in `@strapi/utils`). */
export const graphqlName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '_');

const tables = new WeakMap<readonly string[], Map<string, string>>();

/**
 * The word of `list` that GraphQL calls `name`.
 *
 * @throws when the CMS knows a word that the site does not: the two were not built from the same vocabulary.
 */
export function word<T extends string>(list: readonly T[], name: string): T {
  let table = tables.get(list);
  if (!table) {
    table = new Map(list.map((entry) => [graphqlName(entry), entry]));
    tables.set(list, table);
  }
  const found = table.get(name);
  if (found === undefined) throw new Error(`The CMS says "${name}", which is none of: ${list.join(', ')}.`);
  return found as T;
}

/** As {@link word}, for a field that may be empty. */
export const optionalWord = <T extends string>(list: readonly T[], name: string | null | undefined): T | null =>
  name == null ? null : word(list, name);
