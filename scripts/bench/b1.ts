/**
 * `pnpm bench b1`: how often the writing hints are right (precision) and how much they find (recall), per rule, on the
 * sample that is also a test; and how long a check takes, since it runs while somebody types.
 *
 * @module
 */
import { check } from '../../shared-types/src/b1/index.ts';
import { measure, precision, recall } from '../../shared-types/src/b1/measure.test-support.ts';
import { entrySample, personalSample, sampleSentences } from '../../shared-types/src/b1/sample.test-support.ts';
import { listedWords } from '../../shared-types/src/b1/rules/difficult-word.ts';
import { numbersFrom } from './arguments.ts';
import { percentile, table } from './figures.ts';
import { machine } from './machine.ts';

const { words, runs } = numbersFrom(process.argv.slice(2), { words: 3000, runs: 20 });

const rows = Object.entries(measure());
const part = (value: number) => value.toFixed(2);
console.log(
  `${sampleSentences.length} sentences, ${personalSample.length} texts with personal data, ${entrySample.length} entries; ${listedWords} difficult words\n`,
);
console.log(
  table([
    ['rule', 'to find', 'right', 'wrong', 'missed', 'precision', 'recall'],
    ...rows.map(([rule, result]) => [
      rule,
      String(result.wanted),
      String(result.right),
      String(result.wrong),
      String(result.wanted - result.right),
      part(precision(result)),
      part(recall(result)),
    ]),
  ]),
);
console.log();
for (const [rule, { missedAndWrong }] of rows) for (const line of missedAndWrong) console.log(`${rule}: ${line}`);

const place = { field: 'body', label: 'Tekst' };
const texts = sampleSentences.map(({ text }) => text);
const passages: { place: typeof place; text: string }[] = [];
for (let count = 0; count < words; count += texts[passages.length % texts.length]!.split(' ').length)
  passages.push({ place, text: texts[passages.length % texts.length]! });
const times = Array.from({ length: runs }, () => {
  const start = performance.now();
  check({ passages, pictures: [], links: [], inShort: null });
  return performance.now() - start;
});
console.log(
  `\nA check of ${words} words: median ${percentile(times, 0.5).toFixed(1)} ms, slowest ${percentile(times, 1).toFixed(1)} ms (${machine()})`,
);
