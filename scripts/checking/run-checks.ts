/**
 * Runs checks and tells their outcome.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StepResult, runStep } from '../building/run-step.ts';
import { root } from '../running/settings.ts';
import type { CheckStep } from './steps.ts';
import { type Tally, type VitestReport, tallyOfCheck, tallyOfTests } from './tally.ts';

const minute = 60_000;

export interface Outcome {
  readonly name: string;
  readonly tally: Tally;
  readonly seconds: number;
}

/** One after the other, `atOnce` at a time; each shows its output when it fails. */
export async function runChecks(steps: readonly CheckStep[], signal: AbortSignal, atOnce = 1): Promise<Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      signal.throwIfAborted();
      outcomes.push(await runCheck(step, signal));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function runCheck(step: CheckStep, signal: AbortSignal): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'participienter-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const timeout = AbortSignal.timeout(step.timeoutMs);
    const startedAt = performance.now();
    const still = setInterval(() => {
      console.log(`  … ${step.name}: still busy (${Math.round((performance.now() - startedAt) / minute)} minutes)`);
    }, 2 * minute);
    const result = await runStep({
      cwd: join(root, step.folder),
      args: step.countsTests ? [...step.args, ...reporters] : step.args,
      env: { ...process.env, FORCE_COLOR: '0' },
      signal: AbortSignal.any([signal, timeout]),
    }).finally(() => clearInterval(still));
    signal.throwIfAborted();
    const tally = step.countsTests ? tallyOfTests(readReport(report), result.code) : tallyOfCheck(result.code);
    tell(step, tally, result, timeout.aborted);
    return { name: step.name, tally, seconds: result.seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tell(step: CheckStep, { passed, failed }: Tally, result: StepResult, timedOut: boolean): void {
  const count = step.countsTests ? `${passed} passed, ${failed} failed` : failed === 0 ? 'passed' : 'failed';
  if (failed > 0) console.log(result.output.trimEnd());
  if (timedOut) console.log(`${step.name}: not ready after ${step.timeoutMs / 60_000} minutes, so it was stopped.`);
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name}: ${count} (${result.seconds} s)`);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
