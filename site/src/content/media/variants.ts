/**
 * The sizes in which a picture is offered, as a pure function of the address of its web-ready size.
 *
 * So a page names every size from the start, and its bytes don't depend on what is made already: the other sizes are
 * made after the swap, and until then the small server answers with the web-ready one.
 *
 * @module
 */

/** No picture is wider or higher: enough for a full-width picture on a laptop. */
export const LARGEST = 1600;

/** Widths besides the picture's own: a phone, a card on a sharp screen. */
const STEPS = [480, 960];

/** A step that saves less than this is not worth a file. */
const WORTH_A_FILE = 0.85;

export type PictureFormat = 'avif' | 'webp';

export interface Variant {
  /** Relative to the site's root, `media/0123456789abcdef-1600-480.avif`. */
  path: string;
  width: number;
  format: PictureFormat;
}

/** The web-ready size: digest of the original and the recipe, then its width. */
const basePattern = /^media\/([0-9a-f]{16}-([1-9]\d{0,3}))\.webp$/;
const variantPattern = /^media\/([0-9a-f]{16}-[1-9]\d{0,3})-[1-9]\d{0,3}\.(?:avif|webp)$/;

/** @example pictureName('0123456789abcdef', 1600) // '0123456789abcdef-1600.webp' */
export const pictureName = (digest: string, width: number): string => `${digest}-${width}.webp`;

/** Whether this is the path of a picture's web-ready size. */
export const isPicturePath = (path: string): boolean => basePattern.test(path);

/** Every size and format of a picture besides its web-ready one; none for a file that is no picture. */
export function variantsOf(basePath: string): Variant[] {
  const [, stem, ownWidth] = basePattern.exec(basePath) ?? [];
  if (!stem) return [];
  const own = Number(ownWidth);
  const steps = STEPS.filter((width) => width < own * WORTH_A_FILE);
  const variant = (format: PictureFormat) => (width: number) => ({
    path: `media/${stem}-${width}.${format}`,
    width,
    format,
  });
  return [...[...steps, own].map(variant('avif')), ...steps.map(variant('webp'))];
}

/** The web-ready size that a variant belongs to; `null` for a path that no picture has. */
export function basePathOf(variantPath: string): string | null {
  const [, stem] = variantPattern.exec(variantPath) ?? [];
  if (!stem) return null;
  const base = `media/${stem}.webp`;
  return variantsOf(base).some(({ path }) => path === variantPath) ? base : null;
}

/** `srcset` per format, best first; empty for a file that is no picture. */
export function sourcesOf(address: string): { type: string; srcset: string }[] {
  const base = address.slice(1);
  const variants = variantsOf(base);
  if (variants.length === 0) return [];
  const own = Number(basePattern.exec(base)?.[2]);
  return (['avif', 'webp'] as const).map((format) => ({
    type: `image/${format}`,
    srcset: [
      ...variants.filter((variant) => variant.format === format),
      ...(format === 'webp' ? [{ path: base, width: own }] : []),
    ]
      .map(({ path, width }) => `/${path} ${width}w`)
      .join(', '),
  }));
}
