/**
 * What Bestuur does with an answer of the municipality: on the site word for word, or back with a reason. There is no
 * third way: nothing here takes a text that could stand in the place of the municipality's.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { amsterdamDate } from 'shared-types';
import { cleanText, voiceAnswer } from 'shared-types/forms';
import { z } from 'zod';
import { STATUS_LINE } from '../../editorial/record/record-types';
import { queueLetter } from '../mail/queue-letter';
import { siteAddress } from '../site-address';
import { askedAgreement, type AskedAgreement } from './agreement-facts';
import { lockVoices, sendLink } from './ask';
import { dropDocument } from './documents';
import { placedLetter } from './letters';
import { intoLibrary, takeBack } from './library';
import { VOICE_REQUEST, type VoiceRequest } from './voice-request';

/** The source of the line; the record wants the municipality to have one. */
const SOURCE_TITLE = 'Antwoord van de gemeente';

export const refusal = z.strictObject({
  reason: z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, 'Schrijf op waarom. De gemeente leest dit.').max(1_000, 'Maak het korter: 1000 tekens.')),
});

interface Desk {
  strapi: Core.Strapi;
  editor: { id: number };
  /** The name of the account that decides. */
  by: string;
  now: Date;
}

interface Answered {
  request: VoiceRequest;
  agreement: AskedAgreement;
}
type Decided = Pick<VoiceRequest, 'state'> & Partial<Pick<VoiceRequest, 'reason'>>;

/** Looks and writes behind one lock: two board members at once decide once, and the second sees what the first did. */
async function decide(
  { strapi, by, now }: Desk,
  documentId: string,
  act: (answered: Answered) => Promise<Decided>,
): Promise<void> {
  const isDecided = await strapi.db.transaction(async () => {
    await lockVoices(strapi);
    const requests = strapi.db.query(VOICE_REQUEST);
    const request = (await requests.findOne({ where: { documentId } })) as VoiceRequest | null;
    if (!request || request.wipedAt) throw new errors.NotFoundError('Dit antwoord is er niet meer.');
    if (request.state === 'gevraagd') throw new errors.ApplicationError('De gemeente heeft nog niet geantwoord.');
    if (request.state !== 'beantwoord') return false;
    const agreement = await askedAgreement(strapi, request.agreementId, amsterdamDate(now));
    if (!agreement) throw new errors.ApplicationError('Deze afspraak staat niet op de site.');
    const decided = await act({ request, agreement });
    await requests.update({ where: { id: request.id }, data: { ...decided, decidedAt: now, decidedBy: by } });
    return true;
  });
  if (isDecided) await dropDocument(documentId);
}

/**
 * Puts the answer on the site as a line of the voice *gemeente*, as it came; the contact officer hears so. Deciding
 * again changes nothing.
 *
 * @throws in Dutch when a rule of the record forbids the line
 */
export async function publishVoice(desk: Desk, documentId: string): Promise<void> {
  const { strapi, editor } = desk;
  let uploaded: Awaited<ReturnType<typeof intoLibrary>> | null = null;
  try {
    await decide(desk, documentId, async ({ request, agreement }) => {
      if (agreement.isWithdrawn)
        throw new errors.ApplicationError('Deze afspraak is ingetrokken. Er komt niets meer bij.');
      const { stand, toelichting, link } = voiceAnswer.parse(request.answer);
      const date = amsterdamDate(request.answeredAt ?? desk.now);
      if (request.documentName) uploaded = await intoLibrary(strapi, request, { code: agreement.code, date });
      const by = { createdBy: editor.id, updatedBy: editor.id };
      await strapi.documents(STATUS_LINE).create({
        // `as never`: the generated types know the type by a name that is only text here.
        data: {
          agreement: agreement.documentId,
          date,
          voice: 'gemeente',
          state: stand,
          note: toelichting,
          source: {
            title: SOURCE_TITLE,
            role: request.role,
            date,
            link: link || null,
            document: uploaded?.id ?? null,
          },
          ...by,
        } as never,
        status: 'published',
      });
      if (request.email) {
        const to = { name: null, address: request.email };
        const letter = placedLetter(agreement, siteAddress());
        await queueLetter(
          strapi,
          letter,
          { key: `stem op de site:${documentId}`, template: 'stem op de site', to },
          desk.now,
        );
      }
      return { state: 'op de site' };
    });
  } catch (cause) {
    if (uploaded) await takeBack(strapi, uploaded);
    throw cause;
  }
}

/** Refuses the answer; the contact officer hears why, with a new link to try again. Deciding again changes nothing. */
export async function refuseVoice(desk: Desk, documentId: string, { reason }: z.infer<typeof refusal>): Promise<void> {
  await decide(desk, documentId, async ({ request, agreement }) => {
    const { email, role } = request;
    const key = `opnieuw:${documentId}`;
    if (email && role)
      await sendLink(
        desk.strapi,
        { key, occasion: 'opnieuw', agreement, email, role, askedBy: desk.by, reason },
        desk.now,
      );
    return { state: 'geweigerd', reason };
  });
}
