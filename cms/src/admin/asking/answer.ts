/**
 * What the CMS answers, as it comes out of JSON: a moment is text by then.
 *
 * The shapes themselves are written once, where the server gives the answer. Of the server the admin takes types and
 * nothing else: these are gone before the browser gets it (eslint.config.js refuses more).
 *
 * @module
 */
export type AsJson<T> = T extends Date ? string : { [K in keyof T]: AsJson<T[K]> };

/** The body of an answer of our own addresses in the admin. */
export interface Answer<T> {
  data: AsJson<T>;
}
