import { difficultWords } from '../data/difficult-words.ts';
import type { Finding } from '../written.ts';

interface Form {
  /** Matches the form from where its first word stands. */
  readonly pattern: RegExp;
  readonly plain: string;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What may stand between the parts of `vangt … aan`: a few words of the same clause. */
const between = ' (?:[^\\s.,;:?!]+ ){1,6}?';

/** A single word with the endings it may have; `indien.` and phrases are taken as they are. */
function spellings(form: string): string[] {
  if (form.includes(' ')) return [form];
  if (form.endsWith('.')) return [form.slice(0, -1)];
  const endings = form.endsWith('e') ? ['', 'n', 's'] : ['', 'e', 'en', 's'];
  return endings.map((ending) => form + ending);
}

/** The list as the data file has it: every form under its first word, so that a text is read once. */
function readList(list: string): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const line of list.trim().split('\n')) {
    const [words = '', plain = ''] = line.split(' = ');
    for (const spelling of words.split(', ').flatMap(spellings)) {
      const source = spelling.split(' … ').map(escape).join(between);
      const form = { pattern: new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy'), plain: plain.trim() };
      const [first = ''] = spelling.split(' ');
      forms.set(first, [...(forms.get(first) ?? []), form]);
    }
  }
  return forms;
}

const formsByFirstWord = readList(difficultWords);

/** How many words or phrases the list explains. */
export const listedWords = difficultWords.trim().split('\n').length;

interface Match {
  readonly bit: string;
  readonly plain: string;
  readonly from: number;
}

/** Whole words only: `pilot` is not in `co-pilot`. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

/** A capital in the middle of a sentence: *de Werkplaats Participatie* is called so. */
const isName = (bit: string, before: string) => /^\p{Lu}/u.test(bit) && /[\p{L}\p{N}]/u.test(before);

function matchesIn(sentence: string): Match[] {
  return [...sentence.matchAll(wordPattern)].flatMap(({ 0: word, index: from }) =>
    (formsByFirstWord.get(word.toLocaleLowerCase('nl')) ?? []).flatMap(({ pattern, plain }) => {
      pattern.lastIndex = from;
      const bit = pattern.exec(sentence)?.[0];
      return bit && !isName(bit, sentence.slice(0, from)) ? [{ bit, plain, from }] : [];
    }),
  );
}

/**
 * Every difficult word of a sentence once, in the order in which they stand, with the everyday word. The longest match
 * wins: *met betrekking tot* is one hint.
 */
export function difficultWordsIn(sentence: string): Finding[] {
  const kept: Match[] = [];
  for (const match of matchesIn(sentence).sort((a, b) => b.bit.length - a.bit.length)) {
    const isInside = kept.some(
      ({ from, bit }) => match.from < from + bit.length && match.from + match.bit.length > from,
    );
    const isAgain = kept.some(({ bit }) => bit.toLowerCase() === match.bit.toLowerCase());
    if (!isInside && !isAgain) kept.push(match);
  }
  return kept
    .sort((a, b) => a.from - b.from)
    .map(({ bit, plain }) => ({
      quote: sentence,
      bit,
      title: `Moeilijk woord: ${bit.toLocaleLowerCase('nl')}`,
      suggestion: `Gewoner is: ${plain}.`,
    }));
}
