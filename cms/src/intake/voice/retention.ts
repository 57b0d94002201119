/**
 * The end of what is known of contact officers. That it was asked and answered stays, and so does a line on the site.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import type { PlainDate } from 'shared-types';
import { dropDocument, sweepDocuments } from './documents';
import { VOICE_REQUEST, type VoiceRequest } from './voice-request';

/** Who was asked, and what they wrote: somebody's words too, as long as they are not on the site. */
const nothingPersonal = { email: null, role: null, answer: null, answerKey: null, documentName: null, reason: null };

/** Wipes what is past its day, and documents that nothing holds. @returns how many requests */
export async function wipeVoices(strapi: Core.Strapi, today: PlainDate, now: Date): Promise<number> {
  const past = await find(strapi, { wipeAfter: { $lt: today }, wipedAt: null });
  await wipe(strapi, past, now);
  const held = new Set(
    (await find(strapi, { state: 'beantwoord', wipedAt: null })).map(({ documentId }) => documentId),
  );
  await sweepDocuments((documentId) => held.has(documentId), +now);
  return past.length;
}

/** Every request to an address, without regard to capitals. */
export async function voicesOf(strapi: Core.Strapi, email: string): Promise<VoiceRequest[]> {
  const wanted = email.trim().toLowerCase();
  const alike = await find(strapi, { email: { $containsi: wanted } });
  return alike.filter((request) => request.email?.trim().toLowerCase() === wanted);
}

/** Wipes these; a link that is still open stops working. */
export async function wipe(strapi: Core.Strapi, requests: readonly VoiceRequest[], now: Date): Promise<void> {
  if (requests.length === 0) return;
  await strapi.db.query(VOICE_REQUEST).updateMany({
    where: { id: { $in: requests.map(({ id }) => id) } },
    data: { ...nothingPersonal, wipedAt: now },
  });
  for (const { documentId, documentName } of requests) if (documentName) await dropDocument(documentId);
}

const find = async (strapi: Core.Strapi, where: object): Promise<VoiceRequest[]> =>
  (await strapi.db.query(VOICE_REQUEST).findMany({ where })) as VoiceRequest[];
