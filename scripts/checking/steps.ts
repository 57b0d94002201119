/**
 * What is checked, in the order in which a fault is cheapest to hear.
 *
 * @module
 */
import { join } from 'node:path';
import { root } from '../running/settings.ts';

export interface CheckStep {
  readonly name: string;
  /** Where it runs, relative to the root. */
  readonly folder: string;
  /** Arguments for our own Node. */
  readonly args: readonly string[];
  readonly timeoutMs: number;
  /** Counts tests itself (vitest); any other step is one check. */
  readonly countsTests?: boolean;
}

const minute = 60_000;
const bin = (...parts: string[]) => join(root, ...parts);
const tsc = bin('node_modules', 'typescript', 'bin', 'tsc');
const cmsTsc = bin('cms', 'node_modules', 'typescript', 'bin', 'tsc');
const eslint = bin('node_modules', 'eslint', 'bin', 'eslint.js');
const prettier = bin('node_modules', 'prettier', 'bin', 'prettier.cjs');
const astroCheck = bin('site', 'node_modules', '@astrojs', 'check', 'bin', 'astro-check.js');

/** Types of the GraphQL schema and the queries: `pnpm generate` makes them, a check compares them. */
export const codegen: readonly string[] = [
  bin('site', 'node_modules', '@graphql-codegen', 'cli', 'cjs', 'bin.js'),
  '--config',
  'codegen.ts',
];

export const typeSteps: readonly CheckStep[] = [
  {
    name: 'types: shared-types',
    folder: '.',
    args: [tsc, '-p', 'shared-types'],
    timeoutMs: 2 * minute,
  },
  {
    name: 'types: scripts, rules, server',
    folder: '.',
    args: [tsc, '-p', '.'],
    timeoutMs: 2 * minute,
  },
  { name: 'types: cms tests, bench', folder: '.', args: [tsc, '-p', 'tsconfig.cms-tests.json'], timeoutMs: 2 * minute },
  {
    name: 'types: cms',
    folder: 'cms',
    args: [cmsTsc, '--noEmit', '-p', '.'],
    timeoutMs: 3 * minute,
  },
  { name: 'types: admin', folder: 'cms', args: [cmsTsc, '--noEmit', '-p', 'src/admin'], timeoutMs: 3 * minute },
  { name: 'types: site', folder: 'site', args: [astroCheck], timeoutMs: 3 * minute },
];

export const lintSteps: readonly CheckStep[] = [
  { name: 'generated types are fresh', folder: 'site', args: [...codegen, '--check'], timeoutMs: minute },
  {
    name: 'lint',
    folder: '.',
    args: [eslint, '--max-warnings=0', '--cache', '--cache-location', 'node_modules/.cache/eslint/', '.'],
    timeoutMs: 3 * minute,
  },
  {
    name: 'format',
    folder: '.',
    args: [prettier, '--check', '--cache', '--log-level=warn', '.'],
    timeoutMs: 2 * minute,
  },
];

/** A project of vitest.config.ts. */
export function testStep(project: 'unit' | 'integration' | 'e2e' | 'long', timeoutMs: number): CheckStep {
  const vitest = bin('node_modules', 'vitest', 'vitest.mjs');
  const names = {
    unit: 'unit tests',
    integration: 'integration tests',
    e2e: 'browser journeys',
    long: 'long tests',
  };
  return {
    name: names[project],
    folder: '.',
    args: [vitest, 'run', '--project', project],
    timeoutMs,
    countsTests: true,
  };
}

export const unitStep = testStep('unit', 3 * minute);
export const integrationStep = testStep('integration', 40 * minute);
export const journeyStep = testStep('e2e', 40 * minute);
export const longStep = testStep('long', 12 * 60 * minute);
