/**
 * Sending a file of a release: headers from the manifest, bytes from the disk.
 * @module
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isForEverybody, isImmutable } from '../releases/file-path.ts';
import type { FileEntry } from '../releases/manifest.ts';
import { contentTypeOf } from './content-type.ts';
import { chooseCoding } from './negotiate.ts';
import { etagOf, isFresh, lastModifiedOf } from './validators.ts';

/** Up to here a file is read at once; above it is streamed. */
const wholeBytes = 256 * 1024;

export interface Found {
  folder: string;
  path: string;
  entry: FileEntry;
}

/**
 * Answers with the file, or 304 when the browser has it. A status that was set before (404) stays and has no validators.
 * @param caching for a picture that only stands in for another: `no-cache`
 */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { folder, path, entry }: Found,
  caching: 'immutable' | 'no-cache' = isImmutable(path) ? 'immutable' : 'no-cache',
): Promise<unknown> {
  reply.header('content-type', contentTypeOf(path));
  reply.header('cache-control', caching === 'immutable' ? 'public, max-age=31536000, immutable' : 'no-cache');
  reply.header('vary', 'accept-encoding');
  // Other sites may build on it, also from a browser.
  if (isForEverybody(path)) {
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
  }
  if (reply.statusCode === 200) {
    reply.header('etag', etagOf(entry));
    // A date in the future must not be sent (RFC 9110 §8.8.2.1); versions made within a second get one for a moment.
    if (Date.parse(entry.modifiedAt) <= Date.now()) reply.header('last-modified', lastModifiedOf(entry));
    if (isFresh(request.headers, entry)) return reply.code(304).removeHeader('content-type').send();
  }
  // Brotli, gzip and plain are of different length, so only what is stored in one form has ranges (photos, documents).
  if (!entry.compressed) return reply.sendFile(path, folder, { contentType: false });
  return sendCompressed(request, reply, join(folder, path));
}

/**
 * Opens first and measures then: the work after a swap puts a smaller `.br` under the same name, and a length measured
 * by name could be that of another file than the one that is read.
 */
async function sendCompressed(request: FastifyRequest, reply: FastifyReply, file: string): Promise<unknown> {
  const coding = chooseCoding(request.headers['accept-encoding']);
  if (coding) reply.header('content-encoding', coding);
  const handle = await open(file + (coding === 'br' ? '.br' : coding === 'gzip' ? '.gz' : ''));
  try {
    const { size } = await handle.stat();
    reply.header('content-length', size);
    // For HEAD fastify drops the body and keeps the length.
    if (size > wholeBytes) return reply.send(handle.createReadStream());
    const body = await handle.readFile();
    await handle.close();
    return reply.send(body);
  } catch (error) {
    await handle.close();
    throw error;
  }
}
