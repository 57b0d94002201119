/**
 * Compression that a reader may wait for: brotli 5 and gzip, in libuv's thread pool. Brotli 11 comes after the swap.
 * @module
 */
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

const compressible = /\.(html|css|js|mjs|json|jsonld|geojson|webmanifest|svg|xml|rss|txt|ics|csv)$/;
/** Under this a network packet carries the file anyway. */
const smallestBytes = 512;

/** Whether `.br` and `.gz` belong beside this file. */
export function isCompressible(path: string, sizeBytes: number): boolean {
  return sizeBytes >= smallestBytes && compressible.test(path);
}

/** Brotli 5 and gzip 6 of the same bytes. */
export async function compressFast(body: Uint8Array): Promise<{ br: Buffer; gz: Buffer }> {
  const [br, zipped] = await Promise.all([brotli(body, brotliOptions(5, body)), gz(body, { level: 6 })]);
  return { br, gz: zipped };
}

/** One page that is made for one visitor (filters): no stored form exists, so quick is best. */
export async function compressOne(body: Uint8Array, coding: 'br' | 'gzip'): Promise<Buffer> {
  return coding === 'br' ? brotli(body, brotliOptions(4, body)) : gz(body, { level: 4 });
}

/** Above this brotli 11 takes seconds: 3.4 MB of open data took 6.8 s of processor time to become a sixth smaller. */
const largestForBest = 512 * 1024;

/** Brotli 11: 12–20 ms for a page, so only in the child that works after the swap; 9 for large files. */
export function compressBest(body: Uint8Array): Buffer {
  return brotliCompressSync(body, brotliOptions(body.length > largestForBest ? 9 : 11, body));
}

/**
 * The window that just holds the file: nothing lies further back, and filling the default 4 MB window for every page took
 * three times as long as compressing it (measured on pages of 12 kB).
 */
function windowBits(sizeBytes: number): number {
  return Math.min(22, Math.max(16, Math.ceil(Math.log2(sizeBytes + 16))));
}

function brotliOptions(quality: number, body: Uint8Array) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(body.length),
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  };
}
