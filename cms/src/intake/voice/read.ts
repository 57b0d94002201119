/**
 * What editors see of questions to the municipality: beside an afspraak, and in the inbox.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { amsterdamDate, type PlainDate } from 'shared-types';
import { voiceFields } from 'shared-types/forms';
import { sendsOverSmtp } from '../mail/settings';
import { askedAgreement, type AskedAgreement } from './agreement-facts';
import { VOICE_REQUEST, type VoiceRequest } from './voice-request';

const MOST_SHOWN = 20;

/** One question as it stands in a list. */
export interface ShownRequest extends Pick<
  VoiceRequest,
  'documentId' | 'occasion' | 'role' | 'email' | 'askedAt' | 'askedBy' | 'validUntil' | 'answeredAt' | 'decidedAt'
> {
  /** `verlopen`: no answer came in time. */
  state: VoiceRequest['state'] | 'verlopen';
  reason: string | null;
}

function shown(request: VoiceRequest, today: PlainDate): ShownRequest {
  const { documentId, occasion, role, email, askedAt, askedBy, validUntil, answeredAt, decidedAt, reason } = request;
  const state = request.state === 'gevraagd' && today > validUntil ? 'verlopen' : request.state;
  return { documentId, occasion, role, email, askedAt, askedBy, validUntil, answeredAt, decidedAt, reason, state };
}

export interface VoicePanelAnswer {
  /** Only what visitors can read can be asked about. */
  isOnSite: boolean;
  /** Who was asked last, to fill in the form. */
  last: { email: string; role: string } | null;
  /** The latest first. */
  requests: ShownRequest[];
  hasMailServer: boolean;
}

/** Everything that was asked about one afspraak, and what came of it. */
export async function voicePanel(strapi: Core.Strapi, agreementId: string, now: Date): Promise<VoicePanelAnswer> {
  const today = amsterdamDate(now);
  const agreement = await askedAgreement(strapi, agreementId, today);
  const requests = (await strapi.db.query(VOICE_REQUEST).findMany({
    where: { agreementId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    limit: MOST_SHOWN,
  })) as VoiceRequest[];
  const last = requests.find(({ email, role }) => email && role);
  return {
    isOnSite: agreement !== null && !agreement.isWithdrawn,
    last: last?.email && last.role ? { email: last.email, role: last.role } : null,
    requests: requests.map((request) => shown(request, today)),
    hasMailServer: sendsOverSmtp(),
  };
}

/** An answer that waits for Bestuur. */
export interface WaitingVoice {
  documentId: string;
  code: string;
  title: string;
  role: string | null;
  answeredAt: string;
}

/** Every answer that waits, the oldest first. */
export async function waitingVoices(strapi: Core.Strapi, today: PlainDate): Promise<WaitingVoice[]> {
  const requests = (await strapi.db.query(VOICE_REQUEST).findMany({
    where: { state: 'beantwoord', wipedAt: null },
    orderBy: ['answeredAt', 'id'],
  })) as VoiceRequest[];
  return Promise.all(
    requests.map(async ({ documentId, agreementId, role, answeredAt, askedAt }) => {
      const agreement = await askedAgreement(strapi, agreementId, today);
      const { code = 'Afspraak', title = 'Deze afspraak staat niet op de site' } = agreement ?? {};
      return { documentId, code, title, role, answeredAt: answeredAt ?? askedAt };
    }),
  );
}

export interface VoiceItem extends ShownRequest {
  agreement: (Pick<AskedAgreement, 'documentId' | 'code' | 'title' | 'text'> & { saysNow: string | null }) | null;
  /** Word for word. */
  answers: { label: string; value: string }[];
  documentName: string | null;
  decidedBy: string | null;
  wipeAfter: string;
  wipedAt: string | null;
  /** Whether who reads it may decide about it. */
  mayDecide: boolean;
}

/** One answer with everything about it; `null` when there is none. */
export async function voiceItem(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<Omit<VoiceItem, 'mayDecide'> | null> {
  const request = (await strapi.db.query(VOICE_REQUEST).findOne({ where: { documentId } })) as VoiceRequest | null;
  if (!request) return null;
  const today = amsterdamDate(now);
  const agreement = await askedAgreement(strapi, request.agreementId, today);
  const told: Readonly<Record<string, string>> = request.answer ?? {};
  return {
    ...shown(request, today),
    agreement: agreement && {
      documentId: agreement.documentId,
      code: agreement.code,
      title: agreement.title,
      text: agreement.text,
      saysNow: agreement.state.voices.gemeente,
    },
    answers: voiceFields.flatMap(({ name, label }) => {
      const value = told[name];
      return value ? [{ label, value }] : [];
    }),
    documentName: request.documentName,
    decidedBy: request.decidedBy,
    wipeAfter: request.wipeAfter,
    wipedAt: request.wipedAt,
  };
}
