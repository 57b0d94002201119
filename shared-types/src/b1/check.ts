/** Everything there is to say about an entry, in the order in which it stands in the form. */
import { difficultWordsIn } from './rules/difficult-word.ts';
import { skippedHeadings } from './rules/headings.ts';
import { missingInShort } from './rules/in-short.ts';
import { brokenLink, type IsKnownAddress } from './rules/links.ts';
import { longSentence } from './rules/long-sentence.ts';
import { passive } from './rules/passive.ts';
import { personalData } from './rules/personal-data.ts';
import { missingAlternative, tooSmall } from './rules/pictures.ts';
import { sentencesOf } from './sentences.ts';
import type { Finding, Hint, HintKind, Passage, Place, RuleName, WrittenEntry } from './written.ts';

const kinds: Readonly<Record<RuleName, HintKind>> = {
  'in-short': 'writing',
  'long-sentence': 'writing',
  passive: 'writing',
  'difficult-word': 'writing',
  'alternative-text': 'writing',
  headings: 'writing',
  'personal-data': 'publishing',
  link: 'publishing',
  'small-picture': 'publishing',
};

/** Fields where an address belongs: of a place to go to, of the organisation. */
const isAddressField = ({ field }: Place) => /(?:^|\.)(?:address|postalAddress)$/.test(field);

/** A word of the list of words (*begrip*): the entry is there to explain it. */
const isExplained = ({ field }: Place) => field === 'term';

const hints = (rule: RuleName, place: Place, ...findings: (Finding | null)[]): Hint[] =>
  findings.flatMap((finding) => (finding ? [{ rule, kind: kinds[rule], place, ...finding }] : []));

/** Hints for the text of one sentence. */
export function hintsForSentence(sentence: string, place: Place): Hint[] {
  return [
    ...hints('long-sentence', place, longSentence(sentence)),
    ...hints('passive', place, passive(sentence)),
    ...(isExplained(place) ? [] : hints('difficult-word', place, ...difficultWordsIn(sentence))),
    ...(isAddressField(place) ? [] : hints('personal-data', place, ...personalData(sentence))),
  ];
}

const hintsForPassage = ({ text, place }: Passage) =>
  sentencesOf(text).flatMap((sentence) => hintsForSentence(sentence, place));

/** @param isKnown whether the site has an address; without an answer a link is taken as good */
export function check(entry: WrittenEntry, isKnown: IsKnownAddress = () => undefined): Hint[] {
  const { passages, pictures, links, inShort } = entry;
  return [
    ...(inShort ? hints('in-short', inShort.place, missingInShort(inShort.text)) : []),
    ...passages.flatMap(hintsForPassage),
    ...skippedHeadings(passages).flatMap(({ place, ...finding }) => hints('headings', place, finding)),
    ...pictures.flatMap((picture) => [
      ...hints('alternative-text', picture.place, missingAlternative(picture)),
      ...hints('small-picture', picture.place, tooSmall(picture)),
    ]),
    ...links.flatMap((link) => hints('link', link.place, brokenLink(link, isKnown))),
  ];
}
