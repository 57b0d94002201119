import { STATUS_LINE } from '../../editorial/record/record-types';
import { waitingVoices } from '../../intake/voice/read';
import { VOICE_REQUEST } from '../../intake/voice/voice-request';
import { type Search, daysSince } from './waiting';

/** What the municipality said of an afspraak, and Bestuur did not decide about yet. */
export const answeredVoices: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('publish', STATUS_LINE)) return null;
  const waiting = await waitingVoices(strapi, today);
  const items = waiting.slice(0, shown).map(({ documentId, code, title, answeredAt }) => ({
    uid: VOICE_REQUEST,
    documentId,
    title: `${code}: ${title}`,
    days: daysSince(answeredAt, today),
  }));
  return { count: waiting.length, items };
};
