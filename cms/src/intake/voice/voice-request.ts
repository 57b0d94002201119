import type { VoiceAnswer } from 'shared-types/forms';

export const VOICE_REQUEST = 'api::voice-request.voice-request';

/** Why a link was sent: asked by an editor, after a refusal, or by the clock around the due date. */
export const voiceOccasions = ['gevraagd', 'opnieuw', 'vooraf', 'achteraf'] as const;
export type VoiceOccasion = (typeof voiceOccasions)[number];

/** One link that went to a contact officer, and what came of it. */
export interface VoiceRequest {
  id: number;
  documentId: string;
  /** Names the occasion for ever: by the same key nobody is asked twice. */
  key: string;
  /** The documentId of the afspraak. */
  agreementId: string;
  occasion: VoiceOccasion;
  state: 'gevraagd' | 'beantwoord' | 'op de site' | 'geweigerd';
  /** Gone once the request is wiped. */
  email: string | null;
  role: string | null;
  askedAt: string;
  /** Nobody in particular when the clock asked. */
  askedBy: string | null;
  /** The last day of the link, in Amsterdam. */
  validUntil: string;
  answer: VoiceAnswer | null;
  /** A hash of the answer: the same one sent twice is one answer. */
  answerKey: string | null;
  /** The document itself lies in a file (`documents.ts`). */
  documentName: string | null;
  answeredAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  /** Why it was refused. */
  reason: string | null;
  wipeAfter: string;
  wipedAt: string | null;
}
