/**
 * Passive sentences: *worden* with a participle, or *zijn* with a participle and *door*. A reader of a passive sentence
 * doesn't learn who does it; on a site about agreements that is the main thing.
 *
 * @module
 */
import { notParticiples, separable, strongParticiples } from '../data/participles.ts';
import { bareWord, wordsOf } from '../sentences.ts';
import type { Finding } from '../written.ts';

const becoming = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const being = new Set(['is', 'zijn', 'was', 'waren']);
const having = new Set(['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden']);

/** A new clause has a verb of its own; its participle belongs to that. */
const clauseStarts = new Set([
  'als',
  'dat',
  'doordat',
  'maar',
  'nadat',
  'omdat',
  'terwijl',
  'voordat',
  'want',
  'zodat',
]);

const withGe = new RegExp(`^(?:${separable})?ge\\p{L}{2,}(?:d|t|en|aan|zien)$`, 'u');
const beforeStrong = new RegExp(`^(?:${separable})(?=ver|be|ont)`, 'u');
const withPrefix = /^(?:be|ver|ont|her|er|vol|mis|onder|over|door|voor)\p{L}{2,}[dt]$/u;

/** Is this the form of a verb that goes with *worden*: *gevraagd*, *aangelegd*, *verleend*, *besloten*? */
export function isParticiple(word: string): boolean {
  if (notParticiples.has(word) || word.startsWith('gemeente')) return false;
  return strongParticiples.has(word.replace(beforeStrong, '')) || withGe.test(word) || withPrefix.test(word);
}

/** The first passive clause of a sentence. */
export function passive(sentence: string): Finding | null {
  for (const clause of clausesOf(sentence)) {
    const bit = passiveIn(clause);
    if (bit)
      return {
        quote: sentence,
        bit,
        title: 'Lijdende vorm',
        suggestion: 'Wie doet het? Begin de zin met die persoon of organisatie.',
      };
  }
  return null;
}

function clausesOf(sentence: string): string[][] {
  return sentence.split(/[,;:()–—]/u).flatMap((part) => {
    const clauses: string[][] = [[]];
    for (const word of wordsOf(part).map(bareWord)) {
      if (clauseStarts.has(word)) clauses.push([]);
      clauses.at(-1)?.push(word);
    }
    return clauses;
  });
}

/** @returns the words that make it passive, as `wordt gevraagd` */
function passiveIn(clause: readonly string[]): string | null {
  const participles = clause.flatMap((word, at) => (isParticiple(word) ? [{ word, at }] : []));
  // With “heeft” the participle tells what somebody did; only a second one can be passive.
  const taken = clause.some((word) => having.has(word)) ? 1 : 0;
  if (participles.length <= taken) return null;
  const became = clause.findIndex((word) => becoming.has(word));
  const was = clause.includes('door') ? clause.findIndex((word) => being.has(word)) : -1;
  const auxiliary = became >= 0 ? became : was;
  if (auxiliary < 0) return null;
  const [nearest] = participles.sort((a, b) => Math.abs(a.at - auxiliary) - Math.abs(b.at - auxiliary));
  return nearest ? `${clause[auxiliary]} ${nearest.word}` : null;
}
