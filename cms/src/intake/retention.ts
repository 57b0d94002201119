/**
 * Personal data goes by itself when its time has passed (domain.md §5); that something arrived, when and by which form
 * stays, so that the numbers stay.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addPlainDays, amsterdamDate } from 'shared-types';
import { unsentMailKeptDays } from 'shared-types/forms';
import { OUTGOING_MAIL } from './mail/queue';
import { SUBMISSION } from './submission';
import { voicesOf, wipe as wipeVoiceRequests, wipeVoices } from './voice/retention';
import type { VoiceRequest } from './voice/voice-request';
import { leaveWorkshops } from './workshop/leave';
import { REGISTRATION } from './workshop/registration';

/** Everything about a person in an inzending; also what volunteers wrote about it. */
const nothingPersonal = {
  data: null,
  personal: null,
  context: null,
  marks: null,
  notes: null,
  replies: null,
  shortCode: null,
};
const nobody = { name: null, email: null, phone: null, accessNeeds: null };
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
  const unsentSince = new Date(`${addPlainDays(today, -unsentMailKeptDays)}T00:00:00Z`);
  return {
    submissions: await wipe(strapi, SUBMISSION, isPast, { ...nothingPersonal, wipedAt: now }),
    registrations: await wipe(strapi, REGISTRATION, isPast, { ...nobody, wipedAt: now }),
    mails: await wipe(
      strapi,
      OUTGOING_MAIL,
      { state: 'niet gelukt', dueAt: { $lt: unsentSince }, recipient: { $notNull: true } },
      noMail,
    ),
    voices: await wipeVoices(strapi, today, now),
  };
}

/** Everything that is kept about one e-mail address. */
export interface Person {
  submissions: object[];
  registrations: object[];
  mails: object[];
  voices: object[];
}

const sameAddress = (a: unknown, b: string) =>
  typeof a === 'string' && a.trim().toLowerCase() === b.trim().toLowerCase();

interface Found {
  submissions: { id: number; personal: { email?: string } | null }[];
  registrations: { id: number; email: string | null; workshopDocumentId: string }[];
  mails: { id: number; recipient: string | null }[];
  voices: VoiceRequest[];
}

/** Addresses are compared without regard to capitals, in all of what is kept. */
async function find(strapi: Core.Strapi, email: string): Promise<Found> {
  const [submissions, registrations, mails, voices] = (await Promise.all([
    strapi.db.query(SUBMISSION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(REGISTRATION).findMany({ where: { email: { $containsi: email.trim() } } }),
    strapi.db.query(OUTGOING_MAIL).findMany({ where: { recipient: { $containsi: email.trim() } } }),
    voicesOf(strapi, email),
  ])) as [Found['submissions'], Found['registrations'], Found['mails'], Found['voices']];
  return {
    submissions: submissions.filter(({ personal }) => sameAddress(personal?.email, email)),
    registrations: registrations.filter((one) => sameAddress(one.email, email)),
    mails: mails.filter(({ recipient }) => sameAddress(recipient, email)),
    voices,
  };
}

/** Shows or exports what is kept about somebody who asks for it (AVG article 15). */
export async function personalDataOf(strapi: Core.Strapi, email: string): Promise<Person> {
  const { submissions, registrations, mails, voices } = await find(strapi, email);
  const readable = (rows: object[]) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name, value]) => !internal.has(name) && value !== null)),
    );
  return {
    submissions: readable(submissions),
    registrations: readable(registrations),
    mails: readable(mails),
    voices: readable(voices),
  };
}

const internal: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'key',
  'locale',
  'publishedAt',
  'html',
  'leasedUntil',
  'attempts',
  'answerKey',
]);

/**
 * Wipes everything of somebody who asks for it (AVG article 17), at once and in one transaction.
 *
 * @returns how much was wiped; a place in a workshop that has begun stays counted, without a name, and one in a workshop
 * that is to come goes to the next in line
 */
export async function erasePerson(strapi: Core.Strapi, email: string, now: Date): Promise<Wiped> {
  return strapi.db.transaction(async () => {
    await leaveWorkshops(strapi, (await find(strapi, email)).registrations, now);
    const { submissions, registrations, mails, voices } = await find(strapi, email);
    const these = (rows: { id: number }[]) => ({ id: { $in: rows.map(({ id }) => id) } });
    const waiting = mails.map(({ id }) => id);
    await wipe(strapi, SUBMISSION, these(submissions), { ...nothingPersonal, wipedAt: now });
    await wipe(strapi, REGISTRATION, these(registrations), { ...nobody, wipedAt: now });
    if (waiting.length > 0) await strapi.db.query(OUTGOING_MAIL).deleteMany({ where: { id: { $in: waiting } } });
    await wipeVoiceRequests(strapi, voices, now);
    return {
      submissions: submissions.length,
      registrations: registrations.length,
      mails: mails.length,
      voices: voices.length,
    };
  });
}

async function wipe(
  strapi: Core.Strapi,
  uid: typeof SUBMISSION | typeof REGISTRATION | typeof OUTGOING_MAIL,
  where: object,
  data: object,
): Promise<number> {
  const { count } = await strapi.db.query(uid).updateMany({ where, data });
  return count;
}
