/**
 * The municipality's answers go to the CMS at once: the contact officer hears what became of it.
 * @module
 */
import {
  type VoiceAnswer,
  voiceFileField,
  voiceHandInField,
  type VoiceOpened,
  voiceOpened,
  voiceOpenPath,
  type VoiceOutcome,
  voicePath,
  voiceReceived,
} from 'shared-types/forms';
import type { CmsIntakeOptions } from './cms-intake.ts';

/** A PDF that was looked at, under a safe name. */
export interface SentDocument {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Each throws when the CMS can't be reached, is too slow, or answers with something else: nothing was done then. */
export interface VoiceDesk {
  /** What a code is for. */
  open(code: string): Promise<VoiceOpened>;
  handIn(code: string, answer: VoiceAnswer, document: SentDocument | null): Promise<VoiceOutcome>;
}

/** The CMS as the desk for it. The log and the errors never hold what was sent. */
export function cmsVoice({ cmsUrl, token, timeoutMs = 15_000 }: CmsIntakeOptions): VoiceDesk {
  const ask = async (path: string, body: string | FormData, headers: Record<string, string> = {}): Promise<unknown> => {
    const response = await fetch(cmsUrl + path, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) throw new Error(`The CMS answered ${response.status}`);
    return response.json();
  };
  return {
    open: async (code) =>
      voiceOpened.parse(await ask(voiceOpenPath, JSON.stringify({ code }), { 'content-type': 'application/json' })),
    async handIn(code, answer, document) {
      const form = new FormData();
      form.set(voiceHandInField, JSON.stringify({ code, answer }));
      if (document) form.set(voiceFileField, new Blob([document.bytes], { type: 'application/pdf' }), document.name);
      return voiceReceived.parse(await ask(voicePath, form)).outcome;
    },
  };
}
