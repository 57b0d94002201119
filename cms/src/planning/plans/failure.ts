import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { labelsOf } from '../entry-names';
import type { Plan } from './plan';

/** Why a plan was not carried out. */
export interface Reason {
  /** For the editor: what is wrong and what to do. */
  readonly message: string;
  /** For the log. */
  readonly technical: string;
  /** Whether trying again gives the same. */
  readonly isFinal: boolean;
}

/** A refusal of ours, in Dutch; every other error is a fault of the machine. */
export function reasonOf(strapi: Core.Strapi, { entryType }: Plan, error: unknown): Reason {
  const technical = error instanceof Error ? error.message : String(error);
  if (error instanceof errors.YupValidationError) {
    const { details } = error as { details?: { errors?: { path: (string | number)[] }[] } };
    const fields = [...new Set((details?.errors ?? []).map(({ path }) => String(path[0])))];
    const labels = labelsOf(strapi, entryType, fields).join(', ');
    return { message: `Nog niet alles is goed ingevuld. Kijk naar: ${labels}.`, technical, isFinal: true };
  }
  if (error instanceof errors.ApplicationError) return { message: technical, technical, isFinal: true };
  const message = 'Er ging iets mis in het systeem. Doe het zelf, of plan het opnieuw.';
  return { message, technical, isFinal: false };
}
