/**
 * Words of the glossary, explained where a page uses them first. The word is a button that opens its explanation
 * (the browser's own popover: no script, closes with Escape); a browser without popovers shows the explanation behind
 * the word.
 *
 * Looking a word up costs the same whether the glossary has ten words or a thousand: it runs for every page.
 *
 * @module
 */
import type { Content, GlossaryTerm } from '../../content/model.ts';
import { escapeHtml } from './escape.ts';
import { perContent } from './per-content.ts';

/** Text to HTML, with the terms in it explained. */
export type Explain = (text: string) => string;

interface Form {
  term: GlossaryTerm;
  /** The words that must follow the first one. */
  rest: readonly string[];
}

const words = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string) => text.toLowerCase().match(words) ?? [];

/** Per first word the terms that start with it, longest first. */
const index = perContent(({ glossaryTerms }: Content): ReadonlyMap<string, readonly Form[]> => {
  const forms = glossaryTerms.flatMap((term) => {
    const parts = wordsOf(term.term);
    return formsOf(parts.at(-1) ?? '').map((last) => ({ term, all: [...parts.slice(0, -1), last] }));
  });
  const longestFirst = forms.toSorted((a, b) => b.all.length - a.all.length);
  return new Map(
    [...Map.groupBy(longestFirst, ({ all }) => all[0] ?? '')].map(([first, list]) => [
      first,
      list.map(({ term, all }) => ({ term, rest: all.slice(1) })),
    ]),
  );
});

/**
 * A noun and its plurals, as Dutch spelling makes them. A form that does not exist does no harm: nobody writes it.
 *
 * @example formsOf('afspraak').includes('afspraken'), formsOf('initiatief').includes('initiatieven')
 */
export function formsOf(noun: string): readonly string[] {
  const stem = noun.replace(/([aeou])\1(?=[bdfgklmnprst]$)/, '$1').replace(/f$/, 'v');
  const doubled = /[^aeiou][aeiou][bdfgklmnprst]$/.test(noun) ? `${noun}${noun.at(-1)}en` : `${stem}en`;
  return noun ? [...new Set([noun, `${noun}s`, `${noun}n`, `${noun}en`, `${stem}en`, doubled])] : [];
}

const explained = new WeakMap<object, Set<GlossaryTerm>>();

/**
 * The explainer of one page: each term once, where the text uses it first.
 *
 * @param page whatever stands for the page while it is rendered; all of its texts share what was explained
 */
export function explainOn(page: object, content: Content): Explain | undefined {
  const forms = index(content);
  if (forms.size === 0) return undefined;
  let done = explained.get(page);
  if (!done) explained.set(page, (done = new Set()));
  return (text) => explainIn(text, forms, done);
}

function explainIn(text: string, index: ReadonlyMap<string, readonly Form[]>, done: Set<GlossaryTerm>): string {
  let html = '';
  let from = 0;
  for (const match of text.matchAll(words)) {
    const candidates = match.index >= from && index.get(match[0].toLowerCase());
    if (!candidates) continue;
    for (const { term, rest } of candidates) {
      const end = endOf(text, match.index + match[0].length, rest);
      if (end === undefined) continue;
      // A term that was explained still takes its words: "bijzonder statuut" is not about any statuut.
      html += escapeHtml(text.slice(from, match.index));
      const found = escapeHtml(text.slice(match.index, end));
      html += done.has(term) ? found : explanationHtml(found, term);
      done.add(term);
      from = end;
      break;
    }
  }
  return html + escapeHtml(text.slice(from));
}

/** Where the words `rest` end when they follow at `from`, each after one space. */
function endOf(text: string, from: number, rest: readonly string[]): number | undefined {
  let end = from;
  for (const word of rest) {
    const next = text.slice(end, end + 1 + word.length);
    if (next.toLowerCase() !== ` ${word}`) return undefined;
    end += next.length;
  }
  return rest.length > 0 && /^[\p{L}\p{N}]/u.test(text.slice(end)) ? undefined : end;
}

function explanationHtml(found: string, { slug, term, meaning }: GlossaryTerm): string {
  const id = escapeHtml(`uitleg-${slug}`);
  return (
    `<button class="explain" type="button" popovertarget="${id}">${found}</button>` +
    `<span class="explain__note" id="${id}" popover data-pagefind-ignore><strong>${escapeHtml(term)}</strong> ` +
    `${escapeHtml(meaning)} <a href="/begrippen/#${escapeHtml(slug)}">Alle begrippen</a></span>`
  );
}
