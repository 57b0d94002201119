/** How pictures are made. Apart from the making, so that knowing a picture's name costs no picture library. */
import { LARGEST } from './variants.ts';

export const WEBP = { quality: 80 };
/** Effort 3 of 9: between 2, which is quick, and 4, which took six times as long to make a file a third smaller. */
export const AVIF = { quality: 50, effort: 3 };

/** Part of each picture's name, so that another recipe makes other names. */
export const RECIPE: string = JSON.stringify(['1', LARGEST, WEBP, AVIF]);
