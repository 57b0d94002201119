/**
 * Drawing a share picture as the design has it (`og.html`): words on yellow, cover art or a photo beside it, the Vliet
 * and the name of the site beneath.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { coverArt } from '../../components/art/cover-art.ts';
import type { Focus } from '../../content/media/focus.ts';
import { lettering } from './lettering.ts';
import { SHARE_SIZE, type SharePicture } from './share-picture.ts';

const yellow = '#efc65a';
const water = '#2f78b7';
/** Where cover art or photo stands. */
const art = { x: 640, width: 560, height: 546 };
const quayside = 546;

const wave = `M0 ${quayside - 3}${'c24 0 28-7 40-7s16 7 40 7'.repeat(SHARE_SIZE.width / 80)}V${quayside + 8}H0z`;

let mark: Promise<string> | undefined;
const markFile = new URL('../../../public/mark.svg', import.meta.url);

/** Colours of flat art; a photo needs all that a palette can hold. */
const COLOURS = { art: 48, photo: 256 };

/**
 * The picture as PNG, 1200 × 630.
 *
 * @param readFileOf gives the bytes of a file of the site, for a photo
 */
export async function drawSharePicture(
  picture: SharePicture,
  readFileOf: (path: string) => Promise<Buffer>,
): Promise<Buffer> {
  const { photo } = picture;
  mark ??= readFile(markFile, 'utf8');
  const beside = photo
    ? embedded(await cropped(await readFileOf(photo.path), photo.focus))
    : placed(coverArt(picture.art.slug, picture.art.theme, art), art);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}">` +
    `<rect width="${SHARE_SIZE.width}" height="${SHARE_SIZE.height}" fill="#fff"/>` +
    `<rect width="${art.x}" height="${quayside}" fill="${yellow}"/>` +
    beside +
    `<path fill="${water}" d="${wave}"/>` +
    placed(await mark, { x: 56, y: 565, width: 54, height: 54 }) +
    (await lettering(picture)) +
    '</svg>';
  const colours = photo ? COLOURS.photo : COLOURS.art;
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours, dither: photo ? 0.6 : 0, compressionLevel: 9 })
    .toBuffer();
}

/** An SVG as part of another. */
const placed = (svg: string, { x, y = 0, width, height }: { x: number; y?: number; width: number; height: number }) =>
  svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);

const embedded = (jpeg: Buffer) =>
  `<image x="${art.x}" width="${art.width}" height="${art.height}" xlink:href="data:image/jpeg;base64,${jpeg.toString('base64')}"/>`;

/** The part of a photo that fits the frame, with its focal point as near the middle as can be. */
async function cropped(photo: Buffer, focus: Focus | null): Promise<Buffer> {
  const { width, height } = await sharp(photo).metadata();
  const scale = Math.max(art.width / width, art.height / height);
  const whole = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const from = (percent: number, size: number, frame: number) =>
    Math.round(Math.min(Math.max((percent / 100) * size - frame / 2, 0), size - frame));
  const { x, y } = focus ?? { x: 50, y: 50 };
  return sharp(photo)
    .resize({ ...whole, fit: 'fill' })
    .extract({
      left: from(x, whole.width, art.width),
      top: from(y, whole.height, art.height),
      width: art.width,
      height: art.height,
    })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 90 })
    .toBuffer();
}
