/**
 * Text that an editor typed, as it may stand in a file for machines.
 *
 * @module
 */

/** Characters that XML 1.0 §2.2 has no place for, and that no calendar or table wants either; line breaks stay. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what goes
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text without control characters and without half an emoji. */
export const plain = (text: string): string => text.toWellFormed().replace(unprintable, '');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or in an attribute of XML. */
export const xmlText = (text: string): string =>
  /^[\w/:.-]*$/.test(text) ? text : plain(text).replace(/[&<>"]/g, (sign) => entities[sign] as string);
