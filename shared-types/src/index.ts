/**
 * What CMS and site both speak: the domain's words and its rules.
 *
 * @module
 */
export * from './rules/index.ts';
export * from './vocabulary.ts';
export * from './rules/index.ts';
