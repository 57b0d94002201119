import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentMessageInfo, Transport } from 'nodemailer';

/**
 * A nodemailer transport that writes each mail as an `.eml` file, which every mail program opens.
 *
 * Only its owner may read the files: they hold names and addresses.
 */
export function fileTransport(folder: string): Transport {
  return {
    name: 'files',
    version: '1',
    send(mail, done) {
      mail.message
        .build()
        .then((message) => write(folder, message))
        .then(
          (response) =>
            done(null, {
              envelope: mail.message.getEnvelope(),
              messageId: mail.message.messageId(),
              response,
            } as SentMessageInfo),
          (error: Error) => done(error, undefined as unknown as SentMessageInfo),
        );
    },
  };
}

/** Whole or not at all: somebody who opens the folder never finds half a mail. */
async function write(folder: string, message: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.eml`;
  const unfinished = join(folder, `.${name}`);
  await writeFile(unfinished, message, { mode: 0o600 });
  await rename(unfinished, join(folder, name));
  return name;
}
