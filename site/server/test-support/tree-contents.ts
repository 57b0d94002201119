/** Everything in a folder, as path → text or hash: what two trees are compared by. */
import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** Compressed files count by what they unpack to: brotli 5 and 11 of one page are the same page. */
export function treeContents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const entries = files.map((file) => {
    const path = join(file.parentPath, file.name);
    return [relative(folder, path), file.isDirectory() ? 'folder' : hash('sha256', unpacked(path))] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function unpacked(path: string): Buffer {
  const bytes = readFileSync(path);
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
