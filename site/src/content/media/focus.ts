/**
 * The focal point of a picture: what must stay in sight when it is shown in a frame of another shape.
 *
 * @module
 */

/** In percents of width and height, from the top left. Strapi 5 keeps it with the file. */
export interface Focus {
  x: number;
  y: number;
}

const MIDDLE: Focus = { x: 50, y: 50 };

/** What the CMS gave; `null` when nobody chose one. */
export function focusOf(value: unknown): Focus | null {
  if (value === null || typeof value !== 'object') return null;
  const { x, y } = value as Partial<Record<'x' | 'y', unknown>>;
  const isPercent = (part: unknown): part is number => typeof part === 'number' && part >= 0 && part <= 100;
  return isPercent(x) && isPercent(y) ? { x, y } : null;
}

/** Steps of ten: a page has no `style=`, and more steps than these are not seen. */
const step = (percent: number) => Math.round(percent / 10) * 10;

/**
 * Classes that keep the focal point in sight in any frame (`styles/parts/focus.css`).
 *
 * @example focusClass({ x: 32, y: 8 }) // 'focus-x-30 focus-y-10'
 */
export function focusClass(focus: Focus | null): string | undefined {
  const { x, y } = focus ?? MIDDLE;
  const classes = (['x', 'y'] as const)
    .map((axis) => ({ axis, at: step({ x, y }[axis]) }))
    .filter(({ at }) => at !== 50)
    .map(({ axis, at }) => `focus-${axis}-${at}`);
  return classes.length > 0 ? classes.join(' ') : undefined;
}
