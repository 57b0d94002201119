/**
 * Getting new files onto the disk before a rename makes them visible: a power cut would else leave empty files behind it.
 * @module
 */
import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Above this, one flush of the whole file system is quicker than one per file. */
const fewFiles = 300;

/** Resolves when the files' bytes are on the disk. */
export async function flushFiles(files: readonly string[], folder: string): Promise<void> {
  if (files.length > fewFiles && (await flushFileSystem(folder))) return;
  for (let start = 0; start < files.length; start += fewFiles) {
    await Promise.all(files.slice(start, start + fewFiles).map(flushFile));
  }
}

async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** `sync -f` is GNU's; elsewhere (macOS) it fails and every file is flushed by itself. */
async function flushFileSystem(folder: string): Promise<boolean> {
  try {
    await run('sync', ['-f', folder]);
    return true;
  } catch {
    return false;
  }
}
