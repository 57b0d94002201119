/**
 * `npm test`: everything, cheapest first, and one closing line. With `--long` the long forms as well.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatChanged } from './building/builds.ts';
import { type Outcome, runChecks } from './checking/run-checks.ts';
import { integrationStep, journeyStep, lintSteps, longStep, typeSteps, unitStep } from './checking/steps.ts';
import { sum } from './checking/tally.ts';
import { explain } from './running/faults.mjs';
import { ensureSecrets } from './running/secrets.ts';
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
  const slow = process.argv.includes('--long')
    ? [integrationStep, journeyStep, longStep]
    : [integrationStep, journeyStep];
  return [...quick, built, ...(await runChecks(slow, asked))];
}

/** What the servers in the slow tests run on. Building reads secrets, so it gets some of its own for a moment. */
async function build(): Promise<Outcome> {
  const startedAt = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'participienter-build-'));
  let failed = 0;
  try {
    ensureSecrets(dataDir);
    await buildWhatChanged({ ...process.env, DATA_DIR: dataDir }, asked);
  } catch (error) {
    asked.throwIfAborted();
    console.error(`✗ ${explain(error)}`);
    failed = 1;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
  return { name: 'builds', tally: { passed: 1 - failed, failed }, seconds };
}
