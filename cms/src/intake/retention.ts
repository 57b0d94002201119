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
import { removeMailBefore, removeMailTo } from './mail/kept-files';
import { OUTGOING_MAIL } from './mail/queue';
import { unsettledBefore } from './store-counted';
import { SUBMISSION } from './submission';
import { voicesOf, wipe as wipeVoiceRequests, wipeVoices } from './voice/retention';
import { VOICE_REQUEST, type VoiceRequest } from './voice/voice-request';
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

/** Everything that is kept about one e-mail address. */
export interface Person {
  submissions: object[];
  registrations: object[];
  mails: object[];
  voices: object[];
}

const sameAddress = (a: unknown, b: string) =>
  typeof a === 'string' && a.trim().toLowerCase() === b.trim().toLowerCase();

interface Arrived {
  id: number;
  /** A mail has none. */
  receivedAt?: string | null;
  createdAt: string;
}

interface Found {
  submissions: (Arrived & { personal: { email?: string } | null })[];
  registrations: (Arrived & { email: string | null; workshopDocumentId: string })[];
  mails: (Arrived & { recipient: string | null })[];
  voices: (Arrived & VoiceRequest)[];
}

/**
 * Addresses are compared without regard to capitals, in all of what is kept.
 *
 * @param until only what had arrived by then
 */
async function find(strapi: Core.Strapi, email: string, until?: Date): Promise<Found> {
  const hadArrived = (row: Arrived) => !until || new Date(row.receivedAt ?? row.createdAt) <= until;
  const [submissions, registrations, mails, voices] = (await Promise.all([
    strapi.db.query(SUBMISSION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(REGISTRATION).findMany({ where: { email: { $containsi: email.trim() } } }),
    strapi.db.query(OUTGOING_MAIL).findMany({ where: { recipient: { $containsi: email.trim() } } }),
    voicesOf(strapi, email),
  ])) as [Found['submissions'], Found['registrations'], Found['mails'], Found['voices']];
  return {
    submissions: submissions.filter((one) => sameAddress(one.personal?.email, email) && hadArrived(one)),
    registrations: registrations.filter((one) => sameAddress(one.email, email) && hadArrived(one)),
    mails: mails.filter((one) => sameAddress(one.recipient, email) && hadArrived(one)),
    voices: voices.filter(hadArrived),
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
  erasedPeople().add(email, now);
  const erased = await eraseUntil(strapi, email, now, now);
  await removeMailTo(email);
  await leaveNoTrace(strapi);
  return erased;
}

/** As {@link erasePerson}, for what had arrived at a moment: who was erased may write again. */
async function eraseUntil(strapi: Core.Strapi, email: string, until: Date, now: Date): Promise<Wiped> {
  return strapi.db.transaction(async () => {
    await leaveWorkshops(strapi, (await find(strapi, email, until)).registrations, now);
    const { submissions, registrations, mails, voices } = await find(strapi, email, until);
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

/**
 * Erases again who was erased before, to be called at every start: a backup that was put back knows nothing of what was
 * asked after it was made.
 */
export async function eraseAgain(strapi: Core.Strapi, now: Date): Promise<void> {
  if (erasedPeople().isEmpty) return;
  const [submissions, registrations, mails, voices] = (await Promise.all([
    strapi.db.query(SUBMISSION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(REGISTRATION).findMany({ where: { email: { $notNull: true } } }),
    strapi.db.query(OUTGOING_MAIL).findMany({ where: { recipient: { $notNull: true } } }),
    strapi.db.query(VOICE_REQUEST).findMany({ where: { email: { $notNull: true } } }),
  ])) as [Found['submissions'], Found['registrations'], Found['mails'], Found['voices']];
  const kept = [
    ...submissions.map(({ personal }) => personal?.email),
    ...registrations.map(({ email }) => email),
    ...mails.map(({ recipient }) => recipient),
    ...voices.map(({ email }) => email),
  ];
  for (const email of new Set(kept)) {
    const until = email ? erasedPeople().until(email) : null;
    if (email && until) await eraseUntil(strapi, email, until, now);
  }
}
