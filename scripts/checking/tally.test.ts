import { expect, test } from 'vitest';
import { type VitestReport, sum, tallyOfCheck, tallyOfTests } from './tally.ts';

const report = (numPassedTests: number, numFailedTests: number, brokenFiles = 0): VitestReport => ({
  numPassedTests,
  numFailedTests,
  success: numFailedTests + brokenFiles === 0,
  testResults: Array.from({ length: brokenFiles }, () => ({
    status: 'failed',
    assertionResults: [],
  })),
});

test.each<[string, VitestReport | null, number | null, number, number]>([
  ['all passed', report(12, 0), 0, 12, 0],
  ['one failed', report(11, 1), 1, 11, 1],
  ['a file that broke before its first test', report(5, 0, 2), 1, 5, 2],
  ['an error outside any test', report(12, 0), 1, 12, 1],
  ['a run that ended without a report', null, 1, 0, 1],
  ['a run that was stopped', report(3, 0), null, 3, 1],
])('%s', (_, given, code, passed, failed) => {
  expect(tallyOfTests(given, code)).toEqual({ passed, failed });
});

test('a check counts as one, and all add up', () => {
  expect(sum([tallyOfCheck(0), tallyOfCheck(2), { passed: 10, failed: 3 }])).toEqual({
    passed: 11,
    failed: 4,
  });
  expect(tallyOfCheck(null)).toEqual({ passed: 0, failed: 1 });
});
