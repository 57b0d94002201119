/**
 * The forms of "Doe mee": their questions and words, their check, and how they travel to the CMS.
 *
 * @module
 */
export * from './aside.ts';
export * from './cancel.ts';
export * from './check.ts';
export * from './clean.ts';
export * from './contact-point.ts';
export * from './definition.ts';
export * from './definitions/index.ts';
export * from './delivery.ts';
export * from './field.ts';
export * from './inbox-settings.ts';
export * from './kinds.ts';
export * from './marks.ts';
export * from './person.ts';
export * from './posted.ts';
export * from './recheck.ts';
export * from './processing.ts';
export * from './reply-templates.ts';
export * from './short-code.ts';
export * from './submission-states.ts';
export * from './voice.ts';
export * from './voice-document.ts';
export * from './terms.ts';
