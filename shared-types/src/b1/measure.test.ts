import { describe, expect, it } from 'vitest';
import { measure, precision, recall } from './measure.test-support.ts';
import { sampleSentences } from './sample.test-support.ts';

/** What `pnpm bench b1` printed when these were set. A rule may get better, not worse. */
const floors = {
  'long-sentence': [1, 1],
  passive: [0.93, 0.93],
  'difficult-word': [0.98, 0.66],
  'personal-data': [1, 0.87],
  'in-short': [1, 1],
  'alternative-text': [1, 1],
  headings: [1, 1],
  link: [1, 1],
  'small-picture': [1, 1],
} as const;

describe('on forty real sentences', () => {
  it('there are forty', () => expect(sampleSentences).toHaveLength(40));

  it.each(Object.entries(measure()))('the rule “%s” is as right and as complete as it was', (rule, result) => {
    const [rightness, completeness] = floors[rule as keyof typeof floors];
    expect(precision(result), result.missedAndWrong.join('\n')).toBeGreaterThanOrEqual(rightness);
    expect(recall(result), result.missedAndWrong.join('\n')).toBeGreaterThanOrEqual(completeness);
  });
});
