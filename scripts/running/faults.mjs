/**
 * Faults that a person can do something about, each told in one clear line. Plain JavaScript: it also runs on the
 * machine's own Node, before anything is installed.
 *
 * @module
 */

/** A fault whose message says what happened and what to do; shown without a stack. */
export class Fault extends Error {}

const meanings = /** @type {const} */ ({
  ENOSPC: 'The disk is full. Make room and start again; nothing is lost.',
  EDQUOT: 'Your disk quota is used up. Make room and start again; nothing is lost.',
  EACCES: 'No permission',
  EPERM: 'No permission',
  EROFS: 'No permission (read-only file system)',
});

/**
 * One line for an error of the system or of a step; the stack only for what nobody foresaw.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Fault) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return `${path ?? 'DATA_DIR'} is not a folder that can be made or used: set DATA_DIR to another one.`;
  }
  const meaning = meanings[/** @type {keyof typeof meanings} */ (code)];
  if (!meaning) return error.stack ?? error.message;
  if (meaning.endsWith('.')) return meaning;
  return `${meaning} to write ${path ?? 'a file'}. Start as the user who owns it, or set DATA_DIR to a folder that is yours.`;
}

/**
 * What a failed program's output says about the cause, when that is something a person can mend.
 *
 * @param {string} output
 * @returns {string | null}
 */
export function causeInOutput(output) {
  if (/\bENOSPC\b|no space left on device/i.test(output)) return meanings.ENOSPC;
  if (/\bEDQUOT\b|disk quota exceeded/i.test(output)) return meanings.EDQUOT;
  if (/\b(EACCES|EROFS)\b|permission denied/i.test(output)) {
    return 'No permission to write in this folder. Start as the user who owns it.';
  }
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/.test(output)) {
    return 'The npm registry does not answer. Look at the network (or proxy) and start again.';
  }
  if (/heap out of memory|\bSIGKILL\b/.test(output)) {
    return 'Not enough memory. Close other programs and start again.';
  }
  return null;
}
