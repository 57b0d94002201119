import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import { askedAgreement } from './agreement-facts';
import { lockVoices, sendLink } from './ask';
import { reminderDue } from './reminder';
import { VOICE_REQUEST, type VoiceRequest } from './voice-request';

/**
 * Asks again around the due date: whoever was asked last for each afspraak, with a new link. To be called often, by any
 * number of processes: a reminder has a key, so it goes once.
 */
export async function remindVoices(strapi: Core.Strapi, now: Date): Promise<void> {
  const today = amsterdamDate(now);
  const requests = (await strapi.db.query(VOICE_REQUEST).findMany({ orderBy: ['askedAt', 'id'] })) as VoiceRequest[];
  for (const [agreementId, asked] of Map.groupBy(requests, (request) => request.agreementId)) {
    const last = asked.findLast(({ email, role }) => email && role);
    const agreement = last && (await askedAgreement(strapi, agreementId, today));
    if (!last?.email || !last.role || !agreement || agreement.isWithdrawn) continue;
    const reminder = reminderDue(agreement.state, asked, today);
    if (!reminder) continue;
    const { occasion, dueOn } = reminder;
    const { email, role } = last;
    const key = `${occasion}:${agreementId}:${dueOn}`;
    await strapi.db.transaction(async () => {
      await lockVoices(strapi);
      await sendLink(strapi, { key, occasion, agreement, email, role, askedBy: null }, now);
    });
  }
}
