/**
 * Other initiatives for whoever reads about one.
 *
 * @module
 */
import type { Initiative } from '../../content/model.ts';
import { neighbours } from '../list/neighbours.ts';

export interface Nearby {
  /** 'Ook in Bovenveen' */
  heading: string;
  href: string;
  /** Where the link leads, in words. */
  more: string;
  initiatives: readonly Initiative[];
}

/**
 * Up to three other initiatives of the first wijk that has any, else of the first theme. Starts at the entry itself and
 * goes round, so that not every page of a wijk shows the same three.
 */
export function nearby(initiative: Initiative): Nearby | undefined {
  for (const { slug, title, initiatives } of initiative.neighbourhoods) {
    const found = after(initiatives, initiative);
    if (found.length > 0)
      return {
        heading: `Ook in ${title}`,
        href: `/wijken/${slug}/`,
        more: 'Alles uit deze wijk',
        initiatives: found,
      };
  }
  for (const { slug, title, initiatives } of initiative.themes) {
    const found = after(initiatives, initiative);
    if (found.length > 0)
      return {
        heading: `Meer over ${title.toLowerCase()}`,
        href: `/themas/${slug}/`,
        more: 'Alles over dit thema',
        initiatives: found,
      };
  }
  return undefined;
}

/** The three after `one`, round to the start of the list, never `one` itself. */
function after(all: readonly Initiative[], one: Initiative): readonly Initiative[] {
  const found: Initiative[] = [];
  let [, next] = neighbours(all, one);
  while (found.length < 3) {
    next ??= all[0];
    if (!next || next === one || found.includes(next)) break;
    found.push(next);
    [, next] = neighbours(all, next);
  }
  return found;
}
