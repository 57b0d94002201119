/**
 * The numbers behind the hints. Change one here and every hint follows.
 *
 * Sources, in our own words:
 * - sentences: Direct Duidelijk (Gebruiker Centraal, ministry of the Interior) and the Taalunie's advice on clear
 *   language ask for short sentences, about ten words with fifteen as the most for level B1;
 * - headings and alternative text: WCAG 2.2, success criteria 1.3.1 and 1.1.1 (digitoegankelijk.nl);
 * - pictures: the site's widest picture column is 800 CSS pixels; at 1.5 device pixels that takes 1,200.
 */
export const thresholds = {
  wordsInSentence: 15,
  pictureWidthPixels: 1200,
  /** Rich text starts under the page's own title (level 1). */
  firstHeadingLevel: 2,
} as const;
