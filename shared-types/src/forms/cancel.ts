/**
 * Giving up a place in a workshop by the link in a mail: page, small server and CMS.
 *
 * @module
 */
import { z } from 'zod';

/** The page on the site; the link in a mail adds `?code=…`. Opening it changes nothing, its button does. */
export const cancelAddress = '/doe-mee/afmelden/';

/** Where the small server brings the code: `POST <CMS_URL>/api/intake/afmelden` with the intake token. */
export const cancelPath = '/api/intake/afmelden';

/** An id and its signature. Only the CMS can tell whether it is one of ours. */
export const cancelCode = z.string().regex(/^[a-z0-9]{1,40}-[\w-]{22}$/);
export const cancelRequest = z.strictObject({ code: cancelCode });

export const cancelOutcomes = ['afgemeld', 'was al afgemeld', 'te laat', 'onbekend'] as const;
export type CancelOutcome = (typeof cancelOutcomes)[number];
export const cancelAnswer = z.object({ outcome: z.enum(cancelOutcomes) });
