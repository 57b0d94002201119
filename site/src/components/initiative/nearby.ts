/**
 * Other initiatives in the same wijk.
 *
 * @module
 */
import type { Initiative, Neighbourhood } from '../../content/model.ts';

export interface Nearby {
  wijk: Neighbourhood;
  initiatives: readonly Initiative[];
}

/**
 * Up to three other initiatives of the first wijk that has any. Starts at the entry itself and goes round, so that not
 * every page of a wijk shows the same three.
 */
export function nearby(initiative: Initiative): Nearby | undefined {
  for (const wijk of initiative.neighbourhoods) {
    const all = wijk.initiatives;
    const start = all.indexOf(initiative);
    const others = [all[start + 1], all[start + 2], all[start + 3]].map(
      (next, index) => next ?? all[(start + 1 + index) % all.length],
    );
    const unique = [...new Set(others)].filter((other) => other !== undefined && other !== initiative);
    if (unique.length > 0) return { wijk, initiatives: unique as Initiative[] };
  }
  return undefined;
}
