/**
 * How long data of visitors is kept beside the terms of the forms themselves. What wipes it and what tells visitors of
 * it read the same numbers.
 *
 * @module
 */

/** Months that spam is looked at again. */
export const spamKeptMonths = 1;
/**
 * Months after its arrival that a form is kept which nobody settled: an answer is of no use any more, and a backup that
 * old brings nobody back. So long it is also remembered who asked to be erased.
 */
export const unsettledKeptMonths = 24;
/** Days that a mail is kept which could not be sent. One that was sent goes at once. */
export const unsentMailKeptDays = 30;
/** Days that a form is kept which the CMS does not take. */
export const asideKeptDays = 366;
/** Minutes that the site counts what one network sends. */
export const networkCountedMinutes = 10;
