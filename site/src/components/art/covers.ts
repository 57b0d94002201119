/**
 * Which covers the site needs, and where they are. The publisher and the static build write these files; a page only
 * links to them.
 *
 * @module
 */
import type { Content, Initiative, Theme } from '../../content/model.ts';
import { coverArt } from './cover-art.ts';

/** A card is 8:5; the head of a page is wide. */
const wide = { width: 1600, height: 480 };

/** The theme that gives a cover its colours: the first one, else the fallback of the design. */
export function coverTheme(themes: readonly Theme[]): string {
  return themes[0]?.slug ?? 'ontmoeten';
}

/** @example coverAddress('boulen', 'groen', 'wide') // '/covers/groen/boulen-1600.svg' */
export function coverAddress(slug: string, theme: string, shape: 'card' | 'wide' = 'card'): string {
  return `/covers/${theme}/${slug}${shape === 'wide' ? '-1600' : ''}.svg`;
}

/** Whether an initiative has a photo of its own that can be shown. */
export function hasPhoto({ cover }: Initiative): boolean {
  return Boolean(cover?.file.address);
}

export interface CoverFile {
  /** Address on the site, e.g. `/covers/groen/buurttuin.svg`. */
  path: string;
  /** Draws it: called only when the file is not there yet. */
  svg: () => string;
}

/** The covers of every initiative without a photo: one for cards, one for the head of its page. */
export function coversOf(content: Content): CoverFile[] {
  return content.initiatives
    .filter((initiative) => !hasPhoto(initiative))
    .flatMap(({ slug, themes }) => {
      const theme = coverTheme(themes);
      return [
        { path: coverAddress(slug, theme), svg: () => coverArt(slug, theme) },
        { path: coverAddress(slug, theme, 'wide'), svg: () => coverArt(slug, theme, wide) },
      ];
    });
}
