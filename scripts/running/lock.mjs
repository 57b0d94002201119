/**
 * A lock file that names its holder, so that what a crash or a reboot leaves behind is recognised and taken over.
 * Plain JavaScript: it also runs before anything is installed.
 *
 * @module
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {{ pid: number, birth: string }} Holder
 * `birth` tells this process from another one that gets the same pid later (after a reboot, or in a new container).
 */

/**
 * Takes the lock, or says who holds it. Invariant: the file appears with its whole content (hard link), so nobody
 * ever reads half a holder.
 *
 * @param {string} file
 * @returns {{ taken: true, release: () => void } | { taken: false, pid: number }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) }));
  try {
    for (;;) {
      if (linked(mine, file)) return { taken: true, release: () => release(file) };
      const holder = readHolder(file);
      if (holder && isAlive(holder)) return { taken: false, pid: holder.pid };
      moveAside(file, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Whether the process that wrote itself down still runs.
 *
 * @param {Holder} holder
 */
export function isAlive({ pid, birth }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as another user.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return birthOf(pid) === birth;
}

/**
 * When a process was born, in the kernel's words; empty where the system has no /proc (macOS): then the pid alone
 * counts.
 *
 * @param {number} pid
 */
function birthOf(pid) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // Field 22 of proc(5) stat, counted after the name, which may itself hold spaces and brackets.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return '';
  }
}

/** @param {string} from @param {string} to */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file @returns {Holder | null} */
function readHolder(file) {
  try {
    const { pid, birth } = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? { pid, birth: String(birth) } : null;
  } catch {
    return null;
  }
}

/**
 * Removes a dead holder's lock. Two starts may both see the same dead one: the rename lets one of them win, and who
 * finds a living holder under the moved name puts it back.
 *
 * @param {string} file @param {Holder | null} dead
 */
function moveAside(file, dead) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && moved.pid !== dead?.pid && isAlive(moved)) linked(aside, file);
  rmSync(aside, { force: true });
}

/** @param {string} file */
function release(file) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
}
