/**
 * Small file operations that a crash, or a pulled plug, can't leave half done.
 * @module
 */
import { closeSync, fsyncSync, openSync, renameSync, symlinkSync, unlinkSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';

/** Replaces a file's content by rename, after its bytes have reached the disk. `spare` is a folder on the same file system. */
export function replaceFile(path: string, content: string | Uint8Array, spare: string): void {
  const temporary = join(spare, randomUUID());
  const file = openSync(temporary, 'wx', 0o644);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    // One write may be cut short (a nearly full disk); half a file must never be renamed into place.
    for (let offset = 0; offset < bytes.length;) offset += writeSync(file, bytes, offset);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  flushFolder(dirname(path));
}

/** Points a symbolic link elsewhere in one step: `ln -sfn` removes it first, and a visitor in between would find nothing. */
export function repointLink(link: string, target: string, spare: string): void {
  const temporary = join(spare, randomUUID());
  symlinkSync(target, temporary);
  try {
    renameSync(temporary, link);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
  flushFolder(dirname(link));
}

/** Makes renames in a folder survive a power cut. */
export function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
