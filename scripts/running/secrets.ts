/**
 * The secrets of an installation: made once, at the first start, and never shown.
 *
 * @module
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Fault } from './faults.mjs';

/** Names are a contract with `cms/src/publication/secrets.ts` and the site's server. */
export const secretNames = [
  'adminJwtSecret',
  'apiTokenSalt',
  'transferTokenSalt',
  'encryptionKey',
  'siteToken',
  'previewToken',
  'intakeToken',
  'webhookSecret',
] as const;

/**
 * Makes `secrets.json` when it is not there; an existing one is never changed, for a lost key locks people out.
 *
 * @returns whether it was made now.
 * @throws Fault when the file is there but not whole.
 */
export function ensureSecrets(dataDir: string): boolean {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) {
    checkSecrets(file);
    chmodSync(file, 0o600);
    return false;
  }
  const made = {
    appKeys: [secret(), secret()],
    ...Object.fromEntries(secretNames.map((name) => [name, secret()])),
  };
  writeWhole(file, `${JSON.stringify(made, null, 2)}\n`);
  return true;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function checkSecrets(file: string): void {
  let known: Record<string, unknown>;
  try {
    known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    throw new Fault(
      `${file} can't be read as JSON. Put back your copy; without one, everybody must sign in again with new secrets.`,
    );
  }
  const missing = ['appKeys', ...secretNames].filter((name) => !known[name]);
  if (missing.length > 0) throw new Fault(`${file} lacks ${missing.join(', ')}. Put back your copy.`);
}

/** Appears at once with its whole content, on disk, readable by its owner only; never replaces what is there. */
function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}`;
  const handle = openSync(temporary, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  linkSync(temporary, file);
  rmSync(temporary);
}
