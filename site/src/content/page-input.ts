import { addressesOf, fileAddressesOf } from './addresses.ts';
import type { Content } from './model.ts';
import type { PreviewNote } from './preview/note.ts';

/** All that a page may read besides its address. */
export interface PageInput {
  content: Content;
  /** The moment for which the page is made; rules take it instead of the clock. */
  asOf: Date;
  /** Public address of the site, without a slash at the end. */
  siteUrl: string;
  /** Every address that exists, a page's with a slash at the end: a link to another one becomes plain text. */
  addresses: ReadonlySet<string>;
  /** Only when an editor looks at a page that is not on the site. */
  preview?: PreviewNote;
}

/** What pages get for this content at this moment. */
export function pageInput(content: Content, asOf: Date, siteUrl: string): PageInput {
  // Files first: the largest are compressed while the pages are rendered.
  const addresses = new Set([...fileAddressesOf(content), ...addressesOf(content)]);
  return { content, asOf, siteUrl: siteUrl.replace(/\/$/, ''), addresses };
}
