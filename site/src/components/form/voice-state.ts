/**
 * What the page of the municipality's answer shows, from its address alone: an address that exists between the small
 * server and the renderer (`server/forms/voice-route.ts`), which no visitor, log or history ever sees.
 *
 * @module
 */
import { checkVoice, documentFaults, type DocumentFault, type Fault } from 'shared-types/forms';
import type { Agreement, Content } from '../../content/model.ts';
import { type AgainReason, againReasons } from './form-state.ts';

/** Names in the form, and what the small server adds to it. */
export const voiceNames = {
  code: 'code',
  /** The documentId of the afspraak: what the page shows, not what the answer is about; that is the code's. */
  agreement: 'afspraak',
  until: 'tot',
  reason: 'opnieuw',
  fault: 'stukfout',
  hadFile: 'stuk-gekozen',
} as const;

export interface VoiceState {
  agreement: Agreement;
  code: string;
  /** The last day of the link. */
  until: string;
  /** As it was posted; for the values in the fields. */
  posted: URLSearchParams;
  reason: AgainReason | null;
  faults: readonly Fault[];
  /** A browser forgets a chosen file when the page comes back. */
  mustChooseAgain: boolean;
}

/** @returns null without a link, or when the site does not know the afspraak */
export function voiceState(params: URLSearchParams, content: Content): VoiceState | null {
  const agreement = content.agreements.find(({ documentId }) => documentId === params.get(voiceNames.agreement));
  const code = params.get(voiceNames.code);
  if (!agreement || !code) return null;
  const reason = againReasons.find((known) => known === params.get(voiceNames.reason)) ?? null;
  const fault = params.get(voiceNames.fault);
  const documentFault = fault !== null && Object.hasOwn(documentFaults, fault) ? (fault as DocumentFault) : null;
  const faults = reason === 'fout' ? checkVoice(Object.fromEntries(params), documentFault).faults : [];
  const mustChooseAgain = params.has(voiceNames.hadFile);
  return {
    agreement,
    code,
    until: params.get(voiceNames.until) ?? '',
    posted: params,
    reason,
    faults,
    mustChooseAgain,
  };
}
