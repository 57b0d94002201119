import { thresholds } from '../data/thresholds.ts';
import { bareWord, wordsOf } from '../sentences.ts';
import type { Finding } from '../written.ts';

/** Words before which a sentence can be cut in two. */
const joints = new Set(['en', 'maar', 'want', 'omdat', 'terwijl', 'zodat', 'waarbij', 'waardoor', 'of', 'die', 'dat']);

/** A sentence that is longer than a B1 reader holds on to. */
export function longSentence(sentence: string): Finding | null {
  const words = wordsOf(sentence);
  if (words.length <= thresholds.wordsInSentence) return null;
  const joint = jointNearTheMiddle(words);
  return {
    quote: sentence,
    title: `Lange zin: ${words.length} woorden`,
    suggestion: `Maak er twee zinnen van.${joint ? ` Knip bijvoorbeeld voor ‘${joint}’.` : ''} Houd het op ${thresholds.wordsInSentence} woorden.`,
  };
}

function jointNearTheMiddle(words: readonly string[]): string | null {
  const middle = words.length / 2;
  const candidates = words
    .map((word, index) => ({ word: bareWord(word), distance: Math.abs(index - middle) }))
    .filter(({ word, distance }) => joints.has(word) && distance < middle - 2);
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.word ?? null;
}
