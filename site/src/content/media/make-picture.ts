/**
 * Pictures out of an uploaded file. What comes out holds no metadata: where and when a photo was taken stays private.
 *
 * @module
 */
import sharp, { type Sharp } from 'sharp';
import { AVIF, WEBP } from './recipe.ts';
import { LARGEST, type Variant } from './variants.ts';

/** 10,000 × 10,000: what is larger would take more memory than a small server has. */
const MOST_PIXELS = 100_000_000;

/** As the camera was held. */
const open = (file: Buffer): Sharp => sharp(file, { limitInputPixels: MOST_PIXELS }).autoOrient();

/** The size that every browser shows, made before the swap. @throws when the file is no picture that can be read */
export async function webReady(original: Buffer): Promise<{ body: Buffer; width: number; height: number }> {
  const { data, info } = await open(original)
    .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true })
    .webp(WEBP)
    .toBuffer({ resolveWithObject: true });
  return { body: data, width: info.width, height: info.height };
}

/** Another size or format of the same picture. */
export function makeVariant(original: Buffer, { width, format }: Variant): Promise<Buffer> {
  const resized = open(original).resize({ width, withoutEnlargement: true });
  return (format === 'avif' ? resized.avif(AVIF) : resized.webp(WEBP)).toBuffer();
}
