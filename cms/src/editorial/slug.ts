import { strings } from '@strapi/utils';

const MAX_LENGTH = 80;

/**
 * The last part of an address, made from what an editor wrote: `‘Thema’s & foto’s’` becomes `themas-en-fotos`.
 *
 * Strapi's own slugify (`@sindresorhus/slugify` 1, CommonJS, through `@strapi/utils`), so that the button in the admin
 * and the server agree, with what Dutch asks of it: an apostrophe joins, ö is o (not the German oe), `&` is "en", DigiD stays one word.
 * Empty when nothing is left that an address may hold.
 */
export function toSlug(text: string): string {
  const slug = strings.nameToSlug(plainLetters(text).replace(/['’‘`]/g, ''), {
    separator: '-',
    decamelize: false,
    customReplacements: [
      ['&', ' en '],
      ['€', ' euro '],
    ],
  });
  return shorten(slug);
}

/** Without accents and tremas. */
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

/** Cuts at a word, so that an address never ends in half a word. */
function shorten(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, MAX_LENGTH);
}

/** The wish itself when it is free, else the first free of `wish-2`, `wish-3` … */
export function firstFree(wish: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(wish)) return wish;
  let n = 2;
  while (isTaken(`${wish}-${n}`)) n += 1;
  return `${wish}-${n}`;
}

/**
 * The addresses that go on redirecting after a publication: those of before, with the one that was public until now,
 * without the one that is public from now on (an entry may take back its own old address).
 */
export function formerSlugsAfter(
  former: readonly string[],
  publishedUntilNow: string | null,
  current: string | null,
): string[] {
  const all = publishedUntilNow ? [...former, publishedUntilNow] : former;
  return [...new Set(all)].filter((slug) => slug !== current);
}
