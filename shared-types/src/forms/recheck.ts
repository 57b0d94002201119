/**
 * The herhaalcheck: some weeks after a knelpunt or hulpvraag its sender is asked whether it is solved. Page, small
 * server and CMS.
 *
 * @module
 */
import { z } from 'zod';
import type { FormKind } from './kinds.ts';

/** The forms whose senders are asked. */
export const recheckedKinds = ['knelpunt', 'hulpvraag'] as const satisfies readonly FormKind[];

/** What somebody can answer, with one press. */
export const recheckAnswers = ['ja', 'deels', 'nee', 'niet meer nodig'] as const;
export type RecheckAnswer = (typeof recheckAnswers)[number];

/** The page on the site; the link in a mail adds `?code=…`. Opening it changes nothing, its buttons do. */
export const recheckAddress = '/doe-mee/herhaalcheck/';

/** Where the small server brings an answer: `POST <CMS_URL>/api/intake/herhaalcheck` with the intake token. */
export const recheckPath = '/api/intake/herhaalcheck';

/** The name of the buttons. */
export const recheckField = 'antwoord';

/** An id and its signature. Only the CMS can tell whether it is one of ours. */
export const recheckCode = z.string().regex(/^[a-z0-9]{1,40}-[\w-]{22}$/);
export const recheckAnswer = z.enum(recheckAnswers);
export const recheckRequest = z.strictObject({ code: recheckCode, answer: recheckAnswer });

/** The answer as it is now kept, or that nothing is known of the code. */
export const recheckOutcomes = [...recheckAnswers, 'onbekend'] as const;
export type RecheckOutcome = (typeof recheckOutcomes)[number];
export const recheckReply = z.object({ outcome: z.enum(recheckOutcomes) });
