/** Every window in which a page must be right. */
export interface View {
  width: number;
  colorScheme: 'light' | 'dark';
}

export const widths = [1280, 390, 320] as const;
export const views: readonly View[] = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** @example nameOf({ width: 390, colorScheme: 'dark' }) // '390-dark' */
export const nameOf = ({ width, colorScheme }: View): string => `${width}-${colorScheme}`;

/** Heights of common screens. */
export const heightOf = ({ width }: View): number => (width === 1280 ? 900 : 800);
