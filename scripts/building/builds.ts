/**
 * What is built before a start, from what, and into what.
 *
 * @module
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, causeInOutput } from '../running/faults.mjs';
import { root } from '../running/settings.ts';
import { runStep } from './run-step.ts';
import { Stamp, fingerprintOf } from './stamp.ts';

export interface Build {
  readonly name: string;
  /** The package, and the script in its package.json. */
  readonly folder: 'shared-types' | 'cms' | 'site';
  readonly script: string;
  readonly inputs: readonly string[];
  /** Settings that end up in the result. */
  readonly settings?: readonly string[];
  /** Files that a whole build leaves; when one is gone it is built again. */
  readonly outputs: readonly string[];
  /** Folders that are emptied first: a compiler leaves what it made of a source that is gone, and Strapi would load it. */
  readonly emptied?: readonly string[];
}

const everywhere = ['pnpm-lock.yaml', 'tsconfig.base.json'];
const sharedTypes = ['shared-types/src', 'shared-types/tsconfig.json', 'shared-types/package.json'];

export const sharedTypesBuild: Build = {
  name: 'shared types',
  folder: 'shared-types',
  script: 'build',
  inputs: [...everywhere, ...sharedTypes],
  outputs: ['shared-types/dist/index.js'],
  emptied: ['shared-types/dist'],
};

export const cmsBuild: Build = {
  name: 'CMS with its admin',
  folder: 'cms',
  script: 'build',
  inputs: [
    ...everywhere,
    ...sharedTypes,
    'cms/src',
    'cms/config',
    'cms/tsconfig.json',
    'cms/package.json',
    'docs/handboek',
  ],
  settings: ['CMS_URL'],
  outputs: ['cms/dist/src/index.js', 'cms/dist/build/index.html'],
  emptied: ['cms/dist/src', 'cms/dist/config'],
};

export const siteBuild: Build = {
  name: 'site',
  folder: 'site',
  script: 'build:app',
  inputs: [
    ...everywhere,
    ...sharedTypes,
    'site/src',
    'site/public',
    'site/package.json',
    'site/tsconfig.json',
    'site/astro.config.ts',
    'site/astro.compiled.config.ts',
    'site/tailwind.config.ts',
  ],
  outputs: ['site/dist/app'],
};

/** Builds what changed since its last whole build: first what the others use, then those side by side. */
export async function buildWhatChanged(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  await buildIfChanged(sharedTypesBuild, env, signal);
  await Promise.all([cmsBuild, siteBuild].map((build) => buildIfChanged(build, env, signal)));
}

/** @throws Fault when the build fails; its last lines have been shown. */
export async function buildIfChanged(build: Build, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const stamp = new Stamp(root, build.folder);
  const words = (build.settings ?? []).map((name) => `${name}=${env[name] ?? ''}`);
  const fingerprint = fingerprintOf({ root, paths: build.inputs, words });
  const isWhole = build.outputs.every((output) => existsSync(join(root, output)));
  if (isWhole && stamp.matches(fingerprint)) return;
  stamp.clear();
  for (const folder of build.emptied ?? []) rmSync(join(root, folder), { recursive: true, force: true });
  console.log(`• Building the ${build.name} …`);
  const started = Date.now();
  const still = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`  … still building the ${build.name} (${seconds} s)`);
  }, 20_000);
  const step = await runStep({
    cwd: join(root, build.folder),
    args: ['--run', build.script],
    env: { ...env, NODE_ENV: 'production' },
    signal,
  }).finally(() => clearInterval(still));
  signal.throwIfAborted();
  if (step.code !== 0) {
    console.error(step.output.trimEnd().split('\n').slice(-40).join('\n'));
    throw new Fault(`Building the ${build.name} failed. ${causeInOutput(step.output) ?? 'The lines above say why.'}`);
  }
  stamp.set(fingerprint);
  console.log(`✓ Built the ${build.name} (${step.seconds} s)`);
}
