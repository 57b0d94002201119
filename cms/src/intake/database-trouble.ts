/** What SQLite says of itself, its file and its disk (https://sqlite.org/rescode.html), not of what is written. */
const sqlite = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|NOMEM|PROTOCOL|CORRUPT|NOTADB|INTERRUPT)/;

/**
 * Classes of PostgreSQL (its manual, appendix A): connection, transaction state, rolled back for others, resources, not
 * in the state that is needed, operator, system, internal.
 */
const postgres = /^(08|25|40|53|55|57|58|XX)[0-9A-Z]{3}$/;

const connection = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

/**
 * Whether a failed write says something of the database, and so of every other write, and nothing of what was written:
 * the disk is full, somebody else writes, the connection is gone.
 */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code = '', name, message } = error as Error & { code?: string };
  if (name === 'KnexTimeoutError' || message.startsWith('Connection terminated')) return true;
  return sqlite.test(code) || postgres.test(code) || connection.includes(code);
}
