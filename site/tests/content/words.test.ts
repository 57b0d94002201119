import { createRequire } from 'node:module';
import * as vocabulary from 'shared-types';
import { describe, expect, it } from 'vitest';
import { graphqlName, optionalWord, word } from '../../src/content/words.ts';

/** Strapi's own rule, from the CMS's dependencies. */
const { strings } = createRequire(new URL('../../../cms/package.json', import.meta.url))('@strapi/utils') as {
  strings: { toRegressedEnumValue(value: string): string };
};

const lists = Object.entries<unknown>(vocabulary).filter(
  (entry): entry is [string, readonly string[]] =>
    Array.isArray(entry[1]) && entry[1].every((one) => typeof one === 'string'),
);

describe('words of enumerations', () => {
  it.each(lists)('%s have the names that Strapi gives them', (_, list) => {
    expect(list.map(graphqlName)).toEqual(list.map((value) => strings.toRegressedEnumValue(value)));
  });

  it.each(lists)('%s come back from their names', (_, list) => {
    for (const entry of list) expect(word(list, graphqlName(entry))).toBe(entry);
  });

  it('refuses a name that the site does not know, and says which words there are', () => {
    expect(() => word(['draait', 'klaar'], 'gestopt')).toThrow('none of: draait, klaar');
  });

  it('leaves an empty field empty', () => {
    expect(optionalWord(['draait'], null)).toBeNull();
  });
});
