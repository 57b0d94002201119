/**
 * Personal data goes by itself when its time has passed (domain.md §5); that something arrived, when and by which form
 * stays, so that the numbers stay.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addPlainDays, amsterdamDate } from 'shared-types';
import { unsentMailKeptDays } from 'shared-types/forms';
import { erasedPeople } from './erased';
import { leaveNoTrace } from './leave-no-trace';
import { removeMailBefore } from './mail/kept-files';
import { OUTGOING_MAIL } from './mail/queue';
import { unsettledBefore } from './store-counted';
import { SUBMISSION } from './submission';
import { wipeVoices } from './voice/retention';
import { REGISTRATION } from './workshop/registration';

/** Everything about a person in an inzending; also what volunteers wrote about it. */
export const nothingPersonal = {
  data: null,
  personal: null,
  context: null,
  marks: null,
  notes: null,
  replies: null,
  shortCode: null,
};
export const nobody = { name: null, email: null, phone: null, accessNeeds: null };
/** A mail server repeats the address when it refuses it. */
const noMail = {
  recipient: null,
  recipientName: null,
  subject: null,
  text: null,
  html: null,
  attachments: null,
  lastError: null,
};

/** How many of each were wiped. */
export interface Wiped {
  submissions: number;
  registrations: number;
  mails: number;
  /** Questions to a contact officer of the municipality. */
  voices: number;
}

/**
 * Wipes what is past its time; to be called at every start (a backup that was put back may hold more) and every night.
 */
export async function wipeExpired(strapi: Core.Strapi, now: Date): Promise<Wiped> {
  const today = amsterdamDate(now);
  const isPast = { wipeAfter: { $lt: today }, wipedAt: null };
  const wasLeft = { wipeAfter: null, receivedAt: { $lt: unsettledBefore(now) }, wipedAt: null };
  const unsentDay = addPlainDays(today, -unsentMailKeptDays);
  const unsentSince = new Date(`${unsentDay}T00:00:00Z`);
  const wiped = {
    submissions: await wipe(strapi, SUBMISSION, { $or: [isPast, wasLeft] }, { ...nothingPersonal, wipedAt: now }),
    registrations: await wipe(strapi, REGISTRATION, isPast, { ...nobody, wipedAt: now }),
    mails: await wipe(
      strapi,
      OUTGOING_MAIL,
      { state: { $ne: 'verstuurd' }, dueAt: { $lt: unsentSince }, recipient: { $notNull: true } },
      // Also one that waits, in a backup that was put back: nobody expects it any more.
      { ...noMail, state: 'niet gelukt' },
    ),
    voices: await wipeVoices(strapi, today, now),
  };
  await removeMailBefore(unsentDay);
  erasedPeople().forgetBefore(unsettledBefore(now));
  await leaveNoTrace(strapi);
  return wiped;
}

/** @returns how many */
export async function wipe(
  strapi: Core.Strapi,
  uid: typeof SUBMISSION | typeof REGISTRATION | typeof OUTGOING_MAIL,
  where: object,
  data: object,
): Promise<number> {
  const { count } = await strapi.db.query(uid).updateMany({ where, data });
  return count;
}
