/**
 * The piece of text around what was found.
 *
 * @module
 */

export interface Piece {
  text: string;
  isFound: boolean;
}

const unescape = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * Pagefind's excerpt as text: never put into the page as HTML, whatever an editor wrote.
 *
 * @example piecesOf('een <mark>plein</mark>') // [{ text: 'een ', isFound: false }, { text: 'plein', isFound: true }]
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((html, index) => ({ text: unescape(html), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
