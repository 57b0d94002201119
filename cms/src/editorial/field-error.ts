import { errors } from '@strapi/utils';

/** What is wrong with an entry, where, and what the editor can do about it, in Dutch. */
export interface Fault {
  /** A field, or the way to one inside components: `['decisions', 2, 'number']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A refusal that the admin shows beside the fields; the message of the first fault stands above the form. */
export function fieldErrors(faults: readonly [Fault, ...Fault[]]): Error {
  return new errors.ValidationError(faults[0].message, {
    errors: faults.map(({ path, message }) => ({ path: path.map(String), message, name: 'ValidationError' })),
  });
}

/** A refusal at one field. */
export function fieldError(field: string, message: string): Error {
  return fieldErrors([{ path: [field], message }]);
}
