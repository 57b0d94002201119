/**
 * Asking the contact officer of an afspraak how it stands: a mail with a link that is good for one answer.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { addPlainDays, addPlainMonths, amsterdamDate } from 'shared-types';
import { cleanLine, voiceAddress, voiceKeptMonths, voiceLinkDays } from 'shared-types/forms';
import { z } from 'zod';
import { lockTable } from '../../editorial/lock-table';
import { linkCode } from '../link-code';
import { queueLetter } from '../mail/queue-letter';
import { siteAddress } from '../site-address';
import { askedAgreement, type AskedAgreement } from './agreement-facts';
import { voiceLetter } from './letters';
import { VOICE_REQUEST, type VoiceOccasion, type VoiceRequest } from './voice-request';

/** Within this time the same person gets no second mail because of a second press. */
const ONCE_WITHIN_MS = 86_400_000;

export const newQuestion = z.strictObject({
  email: z.string().trim().max(254).pipe(z.email('Vul een e-mailadres in. Bijvoorbeeld naam@lv.nl.')),
  role: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, 'Vul in welke rol iemand heeft. Geen naam.').max(120, 'Maak het korter: 120 tekens.')),
});

/** Lets everything about requests happen one after the other, to be called in a transaction before the first look. */
export const lockVoices = (strapi: Core.Strapi): Promise<void> => lockTable(strapi, 'voice');

interface Link {
  key: string;
  occasion: VoiceOccasion;
  agreement: AskedAgreement;
  email: string;
  role: string;
  askedBy: string | null;
  reason?: string;
}

/**
 * Keeps a request and queues its mail, once per key; to be called in a transaction, after {@link lockVoices}.
 *
 * @returns whether it is new
 */
export async function sendLink(strapi: Core.Strapi, link: Link, now: Date): Promise<boolean> {
  const { key, occasion, agreement, email, role, askedBy, reason = null } = link;
  const requests = strapi.db.query(VOICE_REQUEST);
  if ((await requests.count({ where: { key } })) > 0) return false;
  const validUntil = addPlainDays(amsterdamDate(now), voiceLinkDays);
  const { documentId } = (await requests.create({
    data: {
      key,
      agreementId: agreement.documentId,
      occasion,
      state: 'gevraagd',
      email,
      role,
      askedAt: now,
      askedBy,
      validUntil,
      wipeAfter: addPlainMonths(validUntil, voiceKeptMonths),
    },
  })) as VoiceRequest;
  const site = siteAddress();
  const address = `${site}${voiceAddress}?code=${linkCode('stem', documentId)}`;
  const letter = voiceLetter(occasion, { agreement, validUntil, reason, address, site });
  const to = { name: null, address: email };
  return queueLetter(strapi, letter, { key: `stem:${documentId}`, template: `stem ${occasion}`, to }, now);
}

interface Asking {
  agreementId: string;
  /** The name of the account that asks. */
  by: string;
}

/**
 * An editor asks. Pressing twice, or two editors at once, sends one mail to the same person within a day.
 *
 * @returns whether a mail goes
 * @throws in Dutch when the afspraak is not on the site
 */
export async function askVoice(
  strapi: Core.Strapi,
  { agreementId, by }: Asking,
  { email, role }: z.infer<typeof newQuestion>,
  now: Date,
): Promise<boolean> {
  return strapi.db.transaction(async () => {
    await lockVoices(strapi);
    const agreement = await askedAgreement(strapi, agreementId, amsterdamDate(now));
    if (!agreement) throw new errors.ApplicationError('Zet de afspraak eerst op de site. Vraag het daarna.');
    if (agreement.isWithdrawn)
      throw new errors.ApplicationError('Deze afspraak is ingetrokken. Er is niets te vragen.');
    const recent = (await strapi.db.query(VOICE_REQUEST).findMany({
      where: { agreementId, askedAt: { $gt: new Date(+now - ONCE_WITHIN_MS) } },
    })) as VoiceRequest[];
    if (recent.some((one) => one.email?.toLowerCase() === email.toLowerCase())) return false;
    const key = `gevraagd:${randomUUID()}`;
    return sendLink(strapi, { key, occasion: 'gevraagd', agreement, email, role, askedBy: by }, now);
  });
}
