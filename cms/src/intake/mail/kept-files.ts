/**
 * Mails that were written to files because there is no mail server: they go too, when their time has passed and when
 * somebody is erased.
 *
 * @module
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDir } from '../../publication/secrets';

export const mailFolder = join(dataDir, 'mail');

/** As {@link fileTransport} names them, also one that was being written when the process died. */
const mailFile = /^\.?(\d{4}-\d{2}-\d{2})T.*\.eml$/;

/** Removes what was written before a day, by its name: a file that was put back from a backup has a new date. */
export async function removeMailBefore(day: string, folder = mailFolder): Promise<void> {
  for (const name of await namesIn(folder)) {
    const [, written = ''] = mailFile.exec(name) ?? [];
    if (written && written < day) await rm(join(folder, name), { force: true });
  }
}

/** Removes every mail to an address. */
export async function removeMailTo(address: string, folder = mailFolder): Promise<void> {
  const wanted = address.trim().toLowerCase();
  for (const name of await namesIn(folder)) {
    if (!mailFile.test(name)) continue;
    const message = await readFile(join(folder, name), 'utf8');
    // Only what stands before the first empty line says to whom it goes (RFC 5322 §2.1).
    const [headers = ''] = message.split(/\r?\n\r?\n/, 1);
    if (recipients(headers).includes(wanted)) await rm(join(folder, name), { force: true });
  }
}

/** A header may go on on the next line, which begins with white space (RFC 5322 §2.2.3). */
function recipients(headers: string): string[] {
  const [, to = ''] = /^to:(.*)$/im.exec(headers.replace(/\r?\n[ \t]+/g, ' ')) ?? [];
  return to.toLowerCase().match(/[^\s<>",]+@[^\s<>",]+/g) ?? [];
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
