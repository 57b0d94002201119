const written = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A day as an editor reads it in a message.
 *
 * @example writtenDay('2026-10-26') // '26 oktober 2026'
 */
export const writtenDay = (day: unknown): string => written.format(new Date(`${String(day).slice(0, 10)}T00:00:00Z`));
