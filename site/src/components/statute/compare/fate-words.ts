/**
 * What became of an article, in words.
 *
 * @module
 */
import { countOf } from '../../text/format.ts';
import type { ComparedArticle, Fate } from './compare-versions.ts';

/** The mark beside the title of an article. @example 'Gewijzigd in versie 1.1, was artikel 4' */
export function fateMark({ fate, before, after }: ComparedArticle, version: string): string {
  const moved = before && after && before.number !== after.number ? `was artikel ${before.number}` : '';
  if (fate === 'nieuw') return `Nieuw in versie ${version}`;
  if (fate === 'vervallen') return `Vervallen in versie ${version}`;
  if (fate === 'gewijzigd') return `Gewijzigd in versie ${version}${moved && `, ${moved}`}`;
  return fate === 'verplaatst' ? `In versie ${version} verplaatst, ${moved}` : '';
}

/** Class of the mark; the word says the same. */
export const fateClass: Record<Fate, string> = {
  nieuw: 'mark mark--new',
  gewijzigd: 'mark mark--changed',
  verplaatst: 'mark mark--changed',
  vervallen: 'mark mark--gone',
  hetzelfde: 'mark',
};

/** @example '3 artikelen gewijzigd, 1 artikel nieuw. 9 artikelen bleven hetzelfde.' */
export function comparisonSentence(articles: readonly ComparedArticle[]): string {
  const count = (fate: Fate) => articles.filter((article) => article.fate === fate).length;
  const parts = (['gewijzigd', 'nieuw', 'vervallen', 'verplaatst'] as const).flatMap((fate) =>
    count(fate) > 0 ? [`${countOf(count(fate), 'artikel', 'artikelen')} ${fate}`] : [],
  );
  const same = count('hetzelfde');
  const changed = parts.length > 0 ? `${parts.join(', ')}.` : 'Geen enkel artikel veranderde.';
  if (same === 0) return `${changed} Geen enkel artikel bleef hetzelfde.`;
  return `${changed} ${countOf(same, 'artikel bleef', 'artikelen bleven')} hetzelfde.`;
}
