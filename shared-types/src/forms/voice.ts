/**
 * The municipality speaks for itself (domain.md §3.2): its contact officer says where an afspraak stands, by the link in
 * a mail. One definition for the page, the small server and the CMS.
 *
 * @module
 */
import { z } from 'zod';
import { agreementStatuses, type AgreementStatus } from '../vocabulary.ts';
import { type Fault, tooLong } from './check.ts';
import { cleanLine, cleanText } from './clean.ts';
import type { Field } from './field.ts';
import { type DocumentFault, documentField, documentFaults } from './voice-document.ts';

/** The page on the site; the link in a mail adds `?code=…`. Opening it changes nothing. */
export const voiceAddress = '/doe-mee/hoe-staat-het/';

/** Where the small server asks what a code is for: `POST <CMS_URL>` with the intake token and {@link voiceCodeRequest}. */
export const voiceOpenPath = '/api/intake/stem/openen';
/** Where it brings the answer: multipart, {@link voiceHandIn} as JSON under `antwoord`, a document under `files`. */
export const voicePath = '/api/intake/stem';
export const voiceHandInField = 'antwoord';
/** Strapi clears away temporary files under this name only. */
export const voiceFileField = 'files';

/** So many days after the one on which it was sent a link still works. */
export const voiceLinkDays = 30;
/** So long after the end of the last link the address and the role are kept, to ask again. */
export const voiceKeptMonths = 12;

/** An id and its signature. Only the CMS can tell whether it is one of ours. */
export const voiceCode = z.string().regex(/^[a-z0-9]{1,40}-[\w-]{22}$/);
export const voiceCodeRequest = z.strictObject({ code: voiceCode });

/** Why a link takes no answer (any more). */
export const voiceRefusals = ['verlopen', 'gebruikt', 'ingetrokken', 'onbekend'] as const;
export type VoiceRefusal = (typeof voiceRefusals)[number];

export const voiceOpened = z.union([
  z.object({
    outcome: z.literal('open'),
    /** The documentId of the afspraak. */
    agreement: z.string().max(60),
    /** The last day of the link, `YYYY-MM-DD`. */
    until: z.iso.date(),
  }),
  z.object({ outcome: z.enum(voiceRefusals) }),
]);
export type VoiceOpened = z.infer<typeof voiceOpened>;

export const voiceReceived = z.object({ outcome: z.enum(['ontvangen', ...voiceRefusals]) });
export type VoiceOutcome = z.infer<typeof voiceReceived>['outcome'];

/** What the municipality can say of an afspraak. Who answers is not silent, so `geen reactie` is not among them. */
export const voiceStates = agreementStatuses.filter(
  (state): state is Exclude<AgreementStatus, 'geen reactie'> => state !== 'geen reactie',
);

const stateHints: Partial<Record<AgreementStatus, string>> = {
  'deels nagekomen': 'Een deel is gedaan. Vertel hieronder wat nog niet.',
  nagekomen: 'Alles wat is afgesproken, is gedaan.',
  'niet nagekomen': 'Het is niet gelukt, of het gaat niet gebeuren.',
  vervallen: 'De afspraak is niet meer nodig. Vertel hieronder waarom.',
};
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const noteLength = 1_000;
const linkLength = 500;
const words = {
  state: 'Kies hoe het ervoor staat.',
  note: 'Vertel in een paar zinnen hoe het ervoor staat.',
  link: 'Kijk de link na. Hij begint met https:// en er staan geen spaties in.',
} as const;

/** The questions, in the order of the page; the document comes after them. */
export const voiceFields: readonly Field[] = [
  {
    type: 'choice',
    name: 'stand',
    label: 'Hoe staat het ervoor?',
    missing: words.state,
    options: voiceStates.map((value) => ({ value, label: capital(value), hint: stateHints[value] })),
  },
  {
    type: 'text',
    name: 'toelichting',
    label: 'Wat is er gedaan, en wat nog niet?',
    hint: 'Schrijf korte zinnen en gewone woorden. Noem geen namen. Dit komt woord voor woord op de site.',
    most: noteLength,
    rows: 6,
    missing: words.note,
  },
  {
    type: 'line',
    name: 'link',
    label: 'Link naar een stuk',
    hint: 'Waar iedereen het kan nalezen. Bijvoorbeeld een brief op de site van de gemeente.',
    optional: true,
    most: linkLength,
  },
];

const atMost = (most: number) => (value: string, context: z.RefinementCtx) => {
  const message = tooLong(value, most);
  if (message) context.addIssue({ code: 'custom', message });
};

/** What is said, cleaned. A link is empty when there is none. */
export const voiceAnswer = z.object({
  stand: z.enum(voiceStates, words.state),
  toelichting: z
    .string(words.note)
    .transform(cleanText)
    .pipe(z.string().min(1, words.note).superRefine(atMost(noteLength))),
  link: z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .regex(/^$|^https?:\/\/[^\s/]+\.\S+$/iu, words.link)
        .superRefine(atMost(linkLength)),
    ),
});
export type VoiceAnswer = z.infer<typeof voiceAnswer>;

/** What the small server brings. */
export const voiceHandIn = z.strictObject({ code: voiceCode, answer: voiceAnswer });

export type CheckedVoice = { answer: VoiceAnswer; faults: [] } | { answer: null; faults: [Fault, ...Fault[]] };

/**
 * Checks what was filled in.
 *
 * @param given answers by name; names that the form does not have are left out
 * @param document what is wrong with the document, if there is one
 * @returns the cleaned answer, or what is wrong in the order of the page
 */
export function checkVoice(given: Readonly<Record<string, string>>, document?: DocumentFault | null): CheckedVoice {
  const result = voiceAnswer.safeParse(given);
  const issues = result.success ? [] : result.error.issues;
  const faults = voiceFields.flatMap(({ name }): Fault[] => {
    const issue = issues.find(({ path }) => path[0] === name);
    return issue ? [{ field: name, message: issue.message }] : [];
  });
  if (document) faults.push({ field: documentField.name, message: documentFaults[document] });
  return result.success && faults.length === 0
    ? { answer: result.data, faults: [] }
    : { answer: null, faults: faults as [Fault, ...Fault[]] };
}
