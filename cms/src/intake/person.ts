/**
 * What is kept about one person, who wants to see it or to have it wiped: found by e-mail address or telephone number.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { type AsideForm, type ContactPoint, isReachedAt, pointsOf } from 'shared-types/forms';
import { asideOf, wipeAsideOf } from './aside-at-site';
import { erasedPeople } from './erased';
import { leaveNoTrace } from './leave-no-trace';
import { removeMailTo } from './mail/kept-files';
import { OUTGOING_MAIL } from './mail/queue';
import { nobody, nothingPersonal, wipe, type Wiped } from './retention';
import { SUBMISSION } from './submission';
import { voicesOf, wipe as wipeVoiceRequests } from './voice/retention';
import { VOICE_REQUEST, type VoiceRequest } from './voice/voice-request';
import { leaveWorkshops } from './workshop/leave';
import { REGISTRATION } from './workshop/registration';

/** Everything that is kept about somebody. */
export interface Person {
  submissions: object[];
  registrations: object[];
  mails: object[];
  voices: object[];
  /** What the site could not bring here; `null` when it did not answer. */
  aside: AsideForm[] | null;
}

/** How many of each were wiped. */
export interface Erased extends Wiped {
  /** At the site; `null` when it did not answer. */
  aside: number | null;
}

interface Arrived {
  id: number;
  /** A mail has none. */
  receivedAt?: string | null;
  createdAt: string;
}

interface Found {
  submissions: (Arrived & { personal: { email?: string; telefoon?: string } | null })[];
  registrations: (Arrived & { email: string | null; phone: string | null; workshopDocumentId: string })[];
  mails: (Arrived & { recipient: string | null })[];
  voices: (Arrived & VoiceRequest)[];
}

/**
 * Compares in all of what is kept, however an address or a number was written. A mail and a question to the municipality
 * have no telephone number.
 *
 * @param until only what had arrived by then
 */
async function find(strapi: Core.Strapi, who: ContactPoint, until?: Date): Promise<Found> {
  const hadArrived = (row: Arrived) => !until || new Date(row.receivedAt ?? row.createdAt) <= until;
  const isTheirs = (row: Arrived, given: Parameters<typeof isReachedAt>[0]) =>
    isReachedAt(given, who) && hadArrived(row);
  const alike = { $containsi: who.value };
  const isMailed = who.kind === 'email';
  const [submissions, registrations, mails, voices] = (await Promise.all([
    strapi.db.query(SUBMISSION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(REGISTRATION).findMany({ where: isMailed ? { email: alike } : { phone: { $notNull: true } } }),
    isMailed ? strapi.db.query(OUTGOING_MAIL).findMany({ where: { recipient: alike } }) : [],
    isMailed ? voicesOf(strapi, who.value) : [],
  ])) as [Found['submissions'], Found['registrations'], Found['mails'], Found['voices']];
  return {
    submissions: submissions.filter((one) => isTheirs(one, one.personal ?? {})),
    registrations: registrations.filter((one) => isTheirs(one, { email: one.email, telefoon: one.phone })),
    mails: mails.filter((one) => isTheirs(one, { email: one.recipient })),
    voices: voices.filter(hadArrived),
  };
}

/** Shows or exports what is kept about somebody who asks for it (AVG article 15). */
export async function personalDataOf(strapi: Core.Strapi, who: ContactPoint): Promise<Person> {
  const { submissions, registrations, mails, voices } = await find(strapi, who);
  const readable = (rows: object[]) =>
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name, value]) => !internal.has(name) && value !== null)),
    );
  return {
    submissions: readable(submissions),
    registrations: readable(registrations),
    mails: readable(mails),
    voices: readable(voices),
    aside: await asideOf(who),
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
 * Wipes everything of somebody who asks for it (AVG article 17), at once: here in one transaction, and what lies at the site.
 *
 * @returns how much was wiped; a place in a workshop that has begun stays counted, without a name, and one in a workshop
 * that is to come goes to the next in line
 */
export async function erasePerson(strapi: Core.Strapi, who: ContactPoint, now: Date): Promise<Erased> {
  erasedPeople().add(who, now);
  const erased = await eraseUntil(strapi, who, now, now);
  if (who.kind === 'email') await removeMailTo(who.value);
  await leaveNoTrace(strapi);
  // Last: what the site can't do now is found again by who looks again.
  return { ...erased, aside: await wipeAsideOf(who) };
}

/** As {@link erasePerson}, for what had arrived at a moment: who was erased may write again. */
async function eraseUntil(strapi: Core.Strapi, who: ContactPoint, until: Date, now: Date): Promise<Wiped> {
  return strapi.db.transaction(async () => {
    await leaveWorkshops(strapi, (await find(strapi, who, until)).registrations, now);
    const { submissions, registrations, mails, voices } = await find(strapi, who, until);
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

/**
 * Erases again who was erased before, to be called at every start: a backup that was put back knows nothing of what was
 * asked after it was made.
 */
export async function eraseAgain(strapi: Core.Strapi, now: Date): Promise<void> {
  if (erasedPeople().isEmpty) return;
  const [submissions, registrations, mails, voices] = (await Promise.all([
    strapi.db.query(SUBMISSION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(REGISTRATION).findMany({ where: { wipedAt: null } }),
    strapi.db.query(OUTGOING_MAIL).findMany({ where: { recipient: { $notNull: true } } }),
    strapi.db.query(VOICE_REQUEST).findMany({ where: { email: { $notNull: true } } }),
  ])) as [Found['submissions'], Found['registrations'], Found['mails'], Found['voices']];
  const kept = [
    ...submissions.flatMap(({ personal }) => pointsOf(personal ?? {})),
    ...registrations.flatMap(({ email, phone }) => pointsOf({ email, telefoon: phone })),
    ...mails.flatMap(({ recipient }) => pointsOf({ email: recipient })),
    ...voices.flatMap(({ email }) => pointsOf({ email })),
  ];
  for (const who of new Map(kept.map((point) => [point.value, point])).values()) {
    const until = erasedPeople().until(who);
    if (until) await eraseUntil(strapi, who, until, now);
  }
}
