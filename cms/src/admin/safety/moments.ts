const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });

/** A moment as it is in the Netherlands, wherever the editor is: `22 nov 2026, 15:04`. */
export const toldMoment = (iso: string): string => moment.format(new Date(iso));

/** A day as it is in the Netherlands: `22 november 2026`. */
export const toldDay = (iso: string): string => day.format(new Date(iso));

/** Somebody with the role of then, unless that is how they are called. */
export const toldPerson = (name: string, role: string): string => (role && role !== name ? `${name} (${role})` : name);
