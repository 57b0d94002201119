/**
 * What the contact officer does with the link: open it, and answer once.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import type { VoiceAnswer, VoiceOpened, VoiceOutcome, VoiceRefusal } from 'shared-types/forms';
import { idOfLinkCode } from '../link-code';
import { askedAgreement } from './agreement-facts';
import { lockVoices } from './ask';
import { dropDocument, keepDocument } from './documents';
import { VOICE_REQUEST, type VoiceRequest } from './voice-request';

/** Says what a link is for. It changes nothing: mail programs open links by themselves. */
export async function openVoice(strapi: Core.Strapi, code: string, now: Date): Promise<VoiceOpened> {
  const request = await requestOf(strapi, code);
  const refusal = await refusalOf(strapi, request, now);
  if (refusal || !request) return { outcome: refusal ?? 'onbekend' };
  return { outcome: 'open', agreement: request.agreementId, until: request.validUntil };
}

/** A PDF that was looked at. */
export interface VoiceDocument {
  name: string;
  bytes: Uint8Array;
}

/**
 * Keeps the answer and its document, or neither. The same answer sent twice is one answer; another one is refused.
 *
 * @param code of the link; whoever has it may do this, and nothing else
 */
export async function receiveVoice(
  strapi: Core.Strapi,
  { code, answer, document }: { code: string; answer: VoiceAnswer; document: VoiceDocument | null },
  now: Date,
): Promise<VoiceOutcome> {
  const answerKey = keyOf(answer, document);
  let kept: string | null = null;
  try {
    return await strapi.db.transaction(async (): Promise<VoiceOutcome> => {
      await lockVoices(strapi);
      const request = await requestOf(strapi, code);
      if (request?.answerKey === answerKey) return 'ontvangen';
      const refusal = await refusalOf(strapi, request, now);
      if (refusal || !request) return refusal ?? 'onbekend';
      if (document) {
        kept = request.documentId;
        await keepDocument(request.documentId, document.bytes);
      }
      await strapi.db.query(VOICE_REQUEST).update({
        where: { id: request.id },
        data: { state: 'beantwoord', answer, answerKey, answeredAt: now, documentName: document?.name ?? null },
      });
      return 'ontvangen';
    });
  } catch (cause) {
    if (kept) await dropDocument(kept);
    throw cause;
  }
}

async function requestOf(strapi: Core.Strapi, code: string): Promise<VoiceRequest | null> {
  const documentId = idOfLinkCode('stem', code);
  if (!documentId) return null;
  return (await strapi.db.query(VOICE_REQUEST).findOne({ where: { documentId } })) as VoiceRequest | null;
}

/** Why a link takes no answer; `null` when it does. */
async function refusalOf(strapi: Core.Strapi, request: VoiceRequest | null, now: Date): Promise<VoiceRefusal | null> {
  if (!request) return 'onbekend';
  if (request.state !== 'gevraagd') return 'gebruikt';
  const today = amsterdamDate(now);
  if (request.wipedAt || today > request.validUntil) return 'verlopen';
  const agreement = await askedAgreement(strapi, request.agreementId, today);
  return !agreement || agreement.isWithdrawn ? 'ingetrokken' : null;
}

function keyOf({ stand, toelichting, link }: VoiceAnswer, document: VoiceDocument | null): string {
  const hash = createHash('sha256').update(JSON.stringify([stand, toelichting, link]));
  return (document ? hash.update(document.name).update(document.bytes) : hash).digest('hex');
}
