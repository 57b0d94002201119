/** Precision and recall of each rule on the sample; `pnpm bench b1` prints them and a test holds them. */
import { check, hintsForSentence } from './check.ts';
import { entrySample, personalSample, sampleAddresses, sampleSentences } from './sample.test-support.ts';
import type { Hint, RuleName } from './written.ts';

export interface Measure {
  /** Things to find, found rightly, found wrongly. */
  readonly wanted: number;
  readonly right: number;
  readonly wrong: number;
  readonly missedAndWrong: readonly string[];
}

/** Of what the rule said, the part that was right. 1 when it said nothing. */
export const precision = ({ right, wrong }: Measure) => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Of what there was to say, the part that the rule said. */
export const recall = ({ right, wanted }: Measure) => (wanted === 0 ? 1 : right / wanted);

const place = { field: 'body', label: 'Tekst' };
const bits = (text: string, rule: RuleName) =>
  hintsForSentence(text, place)
    .filter((hint) => hint.rule === rule)
    .map((hint: Hint) => hint.bit ?? text);

type Case = { text: string; wanted: readonly string[]; said: readonly string[] };

function measured(cases: readonly Case[]): Measure {
  const rows = cases.map(({ text, wanted, said }) => ({
    text,
    wanted,
    missed: wanted.filter((bit) => !said.includes(bit)),
    wrong: said.filter((bit) => !wanted.includes(bit)),
  }));
  return {
    wanted: rows.reduce((sum, { wanted }) => sum + wanted.length, 0),
    right: rows.reduce((sum, { wanted, missed }) => sum + wanted.length - missed.length, 0),
    wrong: rows.reduce((sum, { wrong }) => sum + wrong.length, 0),
    missedAndWrong: rows.flatMap(({ text, missed, wrong }) => [
      ...missed.map((bit) => `missed “${bit}” in: ${text}`),
      ...wrong.map((bit) => `wrong “${bit}” in: ${text}`),
    ]),
  };
}

/** Whether the rule speaks of the sentence at all. */
const perSentence = (rule: RuleName, isWanted: (sample: (typeof sampleSentences)[number]) => boolean) =>
  measured(
    sampleSentences.map((sample) => ({
      text: sample.text,
      wanted: isWanted(sample) ? ['yes'] : [],
      said: bits(sample.text, rule).length > 0 ? ['yes'] : [],
    })),
  );

const perEntry = (rule: RuleName) =>
  measured(
    entrySample
      .filter((sample) => sample.rule === rule)
      .map(({ entry, times }, index) => {
        const said = check(entry, sampleAddresses).filter((hint) => hint.rule === rule);
        const numbered = (count: number) => Array.from({ length: count }, (_, which) => `hint ${which + 1}`);
        return { text: `entry ${index + 1}`, wanted: numbered(times), said: numbered(said.length) };
      }),
  );

/** Every rule on its own part of the sample. */
export function measure(): Record<RuleName, Measure> {
  return {
    'long-sentence': perSentence('long-sentence', ({ isLong }) => isLong),
    passive: perSentence('passive', ({ isPassive }) => isPassive),
    'difficult-word': measured(
      sampleSentences.map(({ text, difficult }) => ({ text, wanted: difficult, said: bits(text, 'difficult-word') })),
    ),
    'personal-data': measured(
      personalSample.map(({ text, personal }) => ({ text, wanted: personal, said: bits(text, 'personal-data') })),
    ),
    'in-short': perEntry('in-short'),
    'alternative-text': perEntry('alternative-text'),
    headings: perEntry('headings'),
    link: perEntry('link'),
    'small-picture': perEntry('small-picture'),
  };
}
