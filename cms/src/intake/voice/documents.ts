/**
 * Documents that came with an answer and are not on the site (yet): files in `DATA_DIR`, out of reach of Strapi's public
 * uploads, readable by their owner only.
 *
 * @module
 */
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDir } from '../../publication/secrets';

const folder = join(dataDir, 'voice-documents');

/** Where the document of a request lies. @param requestId its documentId, made by Strapi of letters and digits */
export const documentFile = (requestId: string): string => join(folder, `${requestId}.pdf`);

/** Keeps a document for good: when this resolves it is on the disk, whole. */
export async function keepDocument(requestId: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${requestId}.part`);
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(unfinished, documentFile(requestId));
}

export const readDocument = (requestId: string): Promise<Buffer> => readFile(documentFile(requestId));

export const dropDocument = (requestId: string): Promise<void> => rm(documentFile(requestId), { force: true });

/** A transaction that is under way may still write its row. */
const SETTLED_AFTER_MS = 3_600_000;

/**
 * Removes what no request holds (any more): of a transaction that failed, of a process that ended, of a database that
 * was put back.
 *
 * @param isHeld whether a request still has a document. @param nowMs of the clock that also dates the files
 */
export async function sweepDocuments(isHeld: (requestId: string) => boolean, nowMs: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const file = join(folder, name);
    const [, requestId = ''] = /^([a-z0-9]+)\.pdf$/.exec(name) ?? [];
    if (isHeld(requestId)) continue;
    const { mtimeMs } = await stat(file);
    if (nowMs - mtimeMs > SETTLED_AFTER_MS) await rm(file, { force: true });
  }
}
