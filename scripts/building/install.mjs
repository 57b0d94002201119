/**
 * Installs the packages of the lockfile, once. Plain JavaScript: it runs before anything is installed.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault, causeInOutput } from '../running/faults.mjs';
import { takeLock } from '../running/lock.mjs';

/**
 * Invariant: the stamp is there only after an install that ran to its end, so a half-finished one is done again.
 *
 * @param {string} root
 */
export async function installIfNeeded(root) {
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  const wanted = fingerprint(root);
  if (readIfThere(stamp) === wanted) return;
  const lock = takeLock(join(root, '.data', 'install.lock'));
  if (!lock.taken) {
    throw new Fault(`Another start is installing the packages (process ${lock.pid}): wait for it.`);
  }
  try {
    rmSync(stamp, { force: true });
    await install(root);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  } finally {
    lock.release();
  }
}

/**
 * What an install depends on: the lockfile, the settings beside it, who installs, and the machine (packages differ
 * per platform).
 *
 * @param {string} root
 */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, file)));
  }
  const { packageManager } = readPackage(root);
  return hash.update(`${packageManager} ${process.platform} ${process.arch}`).digest('hex');
}

/** @param {string} root */
async function install(root) {
  const { packageManager } = readPackage(root);
  const started = Date.now();
  console.log('• Installing packages (once; a minute or two) …');
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const { code, output } = await runQuietly(root, 'npx', args);
  if (code !== 0) {
    console.error(output.split('\n').slice(-25).join('\n'));
    throw new Fault(
      `Installing the packages failed. ${causeInOutput(output) ?? 'The lines above say why; start again after mending it.'}`,
    );
  }
  console.log(`✓ Packages installed (${Math.round((Date.now() - started) / 1000)} s)`);
}

/**
 * Runs a program, shows only its progress lines, keeps the rest for when it fails.
 *
 * @param {string} cwd @param {string} program @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runQuietly(cwd, program, args) {
  // CI: pnpm asks no questions, such as whether a half-made node_modules may go.
  const child = spawn(program, args, { cwd, env: { ...process.env, CI: 'true' }, detached: true });
  // Its own group, stopped as a whole: npx starts pnpm, which starts more.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    });
  }
  let output = '';
  let shownAt = 0;
  const read = (/** @type {Buffer} */ chunk) => {
    output += chunk;
    const progress = String(chunk)
      .match(/Progress: .*/g)
      ?.at(-1);
    if (progress && Date.now() - shownAt > 5_000) {
      console.log(`  ${progress}`);
      shownAt = Date.now();
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  return new Promise((resolve, reject) => {
    child.once('error', (error) =>
      reject(
        'code' in error && error.code === 'ENOENT'
          ? new Fault(`${program} is not on this machine: it comes with Node and npm.`)
          : error,
      ),
    );
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** @param {string} root @returns {{ packageManager: string }} */
function readPackage(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
