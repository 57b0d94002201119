import { inDutch } from '../time/dutch-time';

/** @example '22 nov 2026, 15:04' */
export const toldMoment = inDutch({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** Somebody with the role of then, unless that is how they are called. */
export const toldPerson = (name: string, role: string): string => (role && role !== name ? `${name} (${role})` : name);
