/**
 * Helps to write Dutch that everybody understands (level B1), and looks over an entry before it goes to the site.
 *
 * Pure: text in, hints out. The lists and numbers a person may extend are in `data/`.
 *
 * @module
 */
export * from './addresses.ts';
export * from './check.ts';
export * from './read-entry.ts';
export { type IsKnownAddress, internalPath } from './rules/links.ts';
export { personalData } from './rules/personal-data.ts';
export * from './written.ts';
