/**
 * `npm test`: everything, cheapest first, and one closing line. With `--long` the long forms as well.
 *
 * @module
 */
import { buildWithOwnSecrets } from './building/build-with-own-secrets.ts';
import { type Outcome, runChecks } from './checking/run-checks.ts';
import { integrationStep, journeyStep, lintSteps, longStep, typeSteps, unitStep } from './checking/steps.ts';
import { sum } from './checking/tally.ts';
import { explain } from './running/faults.mjs';
import { stopSignal } from './running/stopping.ts';

const asked = stopSignal();
try {
  const outcomes = await everything();
  console.log('');
  for (const { name, tally, seconds } of outcomes) {
    console.log(
      `${tally.failed === 0 ? '✓' : '✗'} ${name}: ${tally.passed} passed, ${tally.failed} failed, ${seconds} s`,
    );
  }
  const { passed, failed } = sum(outcomes.map(({ tally }) => tally));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(`\n✗ ${explain(error)}`);
  process.exitCode = 1;
}

/** A step that fails doesn't hold up the next: one run tells everything that is wrong. */
async function everything(): Promise<Outcome[]> {
  const quick = await runChecks([...typeSteps, ...lintSteps, unitStep], asked);
  const built = await build();
  if (built.tally.failed > 0) return [...quick, built];
  // Each waits for one server at a time, so two of them fill two cores.
  const slow = await runChecks([integrationStep, journeyStep], asked, 2);
  const long = process.argv.includes('--long') ? await runChecks([longStep], asked) : [];
  return [...quick, built, ...slow, ...long];
}

/** What the servers in the slow tests run on. */
async function build(): Promise<Outcome> {
  const startedAt = performance.now();
  let failed = 0;
  try {
    await buildWithOwnSecrets(asked);
  } catch (error) {
    asked.throwIfAborted();
    console.error(`✗ ${explain(error)}`);
    failed = 1;
  }
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  return { name: 'builds', tally: { passed: 1 - failed, failed }, seconds };
}
