/** The start content as it is written, and as it would be stored, for tests that run without Strapi. */
import { contentFiles, readEntries, uidOf, type WrittenEntry } from '../../src/seed/content-types';
import { fieldsFromEntry, type FieldContext } from '../../src/seed/entry-fields';
import { attributesOfComponent, attributesOfType } from './schemas';

/** A Sunday in winter, long after every fact of the content. */
export const firstStart = new Date('2026-11-22T12:00:00Z');

const types = contentFiles.map(({ type }) => type);
const files = new Map(types.map((type) => [type, readEntries(type)]));
export const entriesOf = (type: string): WrittenEntry[] => files.get(type) ?? [];
export const every = types.flatMap((type) => entriesOf(type).map((entry) => ({ type, entry })));
export const published = (type: string) => entriesOf(type).filter(({ draft }) => !draft);

/** What a failing test calls an entry. */
export const nameOf = (entry: WrittenEntry) =>
  String(entry.slug ?? entry.term ?? entry.code ?? entry.text ?? entry.note ?? entry.initiative ?? entry.number);

const slugs = new Set(every.map(({ type, entry }) => `${uidOf(type)} ${entry.slug}`));

/** The fields that the CMS would get; a relation stays the slug it is written as. */
export function storedFields(type: string, { draft: _, ...entry }: WrittenEntry, now = firstStart) {
  const context: FieldContext = {
    now,
    attributesOfComponent,
    documentIdOf: (uid, slug) => {
      if (!slugs.has(`${uid} ${slug}`)) throw new Error(`${uid} “${slug}” does not exist`);
      return slug;
    },
  };
  return fieldsFromEntry(entry, attributesOfType(type), context);
}

interface WrittenArticle {
  number: string;
  plainText: string;
}

/** Every article of every statute version; `id` is like `bijzonder-statuut 1.0, 4`. */
export const articles = entriesOf('statute-version').flatMap((version) =>
  (version.chapters as { articles: WrittenArticle[] }[]).flatMap((chapter) =>
    chapter.articles.map((article) => ({
      id: `${version.statute} ${version.number}, ${article.number}`,
      number: article.number,
      plainText: article.plainText,
    })),
  ),
);
