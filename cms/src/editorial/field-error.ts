import { errors } from '@strapi/utils';

/** A refusal that the admin shows beside the field, with what the editor can do, in Dutch. */
export function fieldError(field: string, message: string): Error {
  return new errors.ValidationError(message, {
    errors: [{ path: [field], message, name: 'ValidationError' }],
  });
}
