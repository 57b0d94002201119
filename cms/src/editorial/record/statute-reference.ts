import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { VERSION } from './record-types';
import { publishedEntries } from './stored-entry';

export interface Chapter {
  readonly number: string;
  readonly articles: readonly Article[] | null;
}
export interface Article {
  readonly number: string;
  readonly plainText: string | null;
}

/** An article of the bijzonder statuut is named by version and number, and must be on the site. */
export async function referenceFaults({ strapi, entry }: Publication): Promise<Fault[]> {
  const reference = entry.statuteArticle as { version: string; article: string } | null;
  if (!reference) return [];
  const versions = await publishedEntries(strapi, VERSION, { statute: { kind: 'bijzonder statuut' } });
  const version = versions.find(({ number }) => number === reference.version);
  if (!version) {
    const known = versions.map(({ number }) => number).join(', ') || 'nog geen';
    const message = `Versie ${reference.version} van het bijzonder statuut staat niet op de site. Wel: ${known}.`;
    return [{ path: ['statuteArticle', 'version'], message }];
  }
  const chapters = (version.chapters ?? []) as Chapter[];
  const exists = chapters.some(({ articles }) => articles?.some(({ number }) => number === reference.article));
  if (exists) return [];
  const message = `Versie ${reference.version} heeft geen artikel ${reference.article}. Kies een artikel dat bestaat.`;
  return [{ path: ['statuteArticle', 'article'], message }];
}
