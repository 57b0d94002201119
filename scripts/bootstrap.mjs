/**
 * `npm start` and `npm test` on a fresh clone: checks the machine, installs what the lockfile names when it is not
 * there yet, then hands over to Node 24. Runs on Node 20 or later with nothing installed.
 *
 * @module
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './building/install.mjs';
import { Fault, explain } from './running/faults.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = 'start', ...rest] = process.argv.slice(2);

try {
  checkMachine();
  await installIfNeeded(root);
  process.exitCode = await run(node24(), [join(root, 'scripts', `${command}.ts`), ...rest]);
} catch (error) {
  console.error(`\n✗ ${explain(error)}`);
  process.exitCode = 1;
}

function checkMachine() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new Fault(`Node ${process.versions.node} is too old: install Node 20 or later, best 24.`);
  }
  if (process.platform === 'win32') {
    throw new Fault('On Windows this runs inside WSL: open a WSL terminal and start there.');
  }
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Fault(`No permission to write in ${root}. Start as the user who owns this folder.`);
  }
}

/** Node 24: from the packages where the registry has it for this machine, else the machine's own. */
function node24() {
  const installed = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Fault(
    `This machine (${process.platform} ${process.arch}) needs its own Node 24 or later; this is ${process.versions.node}.`,
  );
}

/**
 * Runs the real work. It decides itself how to stop: signals are passed on, and it ends when this process is gone
 * (the channel).
 *
 * @param {string} node @param {string[]} args @returns {Promise<number>}
 */
function run(node, args) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(node, args, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  whenNpmIsGone(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/**
 * npm holds no channel to its scripts: one that is killed leaves them to another parent, which is how we see it.
 *
 * @param {() => void} stop
 */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    stop();
  }, 500);
  look.unref();
}
