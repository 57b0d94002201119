/**
 * `pnpm check`: types, lint, format and unit tests; under a minute, before every commit.
 *
 * @module
 */
import { runChecks } from './checking/run-checks.ts';
import { lintSteps, typeSteps, unitStep } from './checking/steps.ts';
import { sum } from './checking/tally.ts';
import { explain } from './running/faults.mjs';
import { stopSignal } from './running/stopping.ts';

try {
  const [sharedTypes, ...others] = typeSteps;
  const asked = stopSignal();
  // The other packages read what shared-types emits.
  const first = await runChecks(sharedTypes ? [sharedTypes] : [], asked);
  const rest = await runChecks([...others, ...lintSteps, unitStep], asked, 2);
  const { passed, failed } = sum([...first, ...rest].map(({ tally }) => tally));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(`\n✗ ${explain(error)}`);
  process.exitCode = 1;
}
