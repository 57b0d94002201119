/**
 * The picture that a messenger or social network shows beside a link (Open Graph, https://ogp.me).
 *
 * Its address is the digest of all that is on it, so a page can name it before it is made, and networks, which keep a
 * picture for weeks, fetch it again when it changes.
 *
 * @module
 */
import { hash } from 'node:crypto';
import type { Focus } from '../../content/media/focus.ts';

export interface SharePicture {
  /** On the blue plate. @example 'Afspraak A2' */
  kicker: string | null;
  title: string;
  /** Beneath the title: where or when. Never a status: a network would go on showing one that has passed. */
  line: string | null;
  /** Name of the site. */
  site: string;
  /** Cover art, drawn from the slug in the colours of the theme. */
  art: { slug: string; theme: string };
  /** Instead of cover art: a photo by its path on the site, and what must stay in sight. */
  photo: { path: string; focus: Focus | null } | null;
}

/** In pixels; what networks ask for. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** Part of every address: change it when the drawing changes. */
const DRAWING = 'share-1';

/** The picture of every page that has none of its own; also what stands in for one that is not made yet. */
export const GENERAL_PATH = 'og.png';

/** @example '0123456789abcdef.png' */
export const shareName = (picture: SharePicture): string =>
  `${hash('sha256', DRAWING + JSON.stringify(picture)).slice(0, 16)}.png`;

/** The name of a share picture in a path of the site; `null` for any other path. */
export const shareNameIn = (path: string): string | null => /^og\/([0-9a-f]{16}\.png)$/.exec(path)?.[1] ?? null;

/** What a picture says, for who can't see it. */
export const shareAlt = ({ kicker, title }: SharePicture): string => (kicker ? `${kicker}: ${title}` : title);
