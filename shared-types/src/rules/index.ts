/**
 * The rules of the record and the calendar (domain.md §3): pure functions of facts and time.
 *
 * Each rule takes `asOf`, an Amsterdam day or, where the time of day matters, a moment. Beside each rule stands
 * `…NextChange`: until that moment the rule gives the same answer, `null` means for ever.
 *
 * @module
 */
export * from './action-item.ts';
export * from './advice.ts';
export * from './agreement.ts';
export * from './agreement-voices.ts';
export * from './agreement-year.ts';
export * from './award.ts';
export * from './event.ts';
export * from './knelpunt.ts';
export * from './lines.ts';
export * from './overlap.ts';
export * from './scheme.ts';
export * from './small-number.ts';
export * from './statute.ts';
export * from './time.ts';
export * from './wall-clock.ts';
