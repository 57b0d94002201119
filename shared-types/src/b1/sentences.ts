/** Where a sentence ends, and how long it is: the reader's units, not the computer's. */

/** A full stop after these ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:art|bijv|bv|ca|dhr|div|dr|drs|enz|etc|evt|excl|incl|ing|ir|jl|mevr|mr|m\.b\.t|m\.i\.v|nl|nr|o\.a|o\.l\.v|par|pag|prof|resp|st|tel|t\.a\.v|t\.b\.v|t\/m|vgl|z\.s\.m)\.\s*$/i;

const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/**
 * The sentences of a text, without the white space around them. A line break ends a sentence.
 *
 * @example sentencesOf('Dat is art. 3. En nu?') // ['Dat is art. 3.', 'En nu?']
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .flatMap(sentencesOfLine)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviations.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences;
}

/** Words as a person counts them: what stands between spaces and holds a letter or a digit. `e-mail` is one. */
export const wordsOf = (sentence: string): string[] =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A word without what stands around it, in small letters. */
export const bareWord = (word: string): string =>
  word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLocaleLowerCase('nl');
