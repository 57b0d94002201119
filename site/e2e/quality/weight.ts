/**
 * What a page weighs on its way to a visitor.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes; text as brotli 11 makes it. */
export interface Weight {
  html: number;
  css: number;
  /** HTML and CSS together: what must be there before anything shows. */
  page: number;
  script: number;
  fonts: number;
  pictures: number;
}

/** Most that HTML and CSS may weigh together. */
export const limitOf = (pattern: string): number => (pattern === '/' ? 28_000 : 18_000);
/** Most that fonts may weigh on a page. */
export const FONT_LIMIT = 76_000;

/** Weighs a page of a release with all that it asks for. @param file relative to the release */
export async function weigh(release: string, file: string): Promise<Weight> {
  const html = await readFile(join(release, file), 'utf8');
  const asked = (pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, path = '']) => path))];
  const sizes = async (paths: readonly string[], isText: boolean) => {
    const files = await Promise.all(paths.map((path) => readFile(join(release, path))));
    return files.reduce((sum, body) => sum + (isText ? compressed(body) : body.length), 0);
  };
  const bytes = compressed(Buffer.from(html));
  const css = await sizes(asked(/<link rel="stylesheet" href="(\/[^"]+)"/g), true);
  return {
    html: bytes,
    css,
    page: bytes + css,
    script: await sizes(asked(/<script[^>]* src="(\/[^"]+)"/g), true),
    fonts: await sizes(asked(/<link rel="preload" href="(\/[^"]+\.woff2)"/g), false),
    pictures:
      (await sizes(asked(/<img[^>]* src="(\/[^"]+\.svg)"/g), true)) +
      (await sizes(asked(/<img[^>]* src="(\/[^"]+\.(?:webp|avif|png|jpe?g))"/g), false)),
  };
}

function compressed(body: Buffer): number {
  return brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;
}
