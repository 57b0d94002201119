import type { UID } from '@strapi/strapi';

/** Types that never leave the CMS: what visitors sent, the counters, what is planned, and what the safety net keeps. */
const privateTypes: ReadonlySet<string> = new Set([
  'api::submission.submission',
  'api::registration.registration',
  'api::counter.counter',
  'api::outgoing-mail.outgoing-mail',
  'api::voice-request.voice-request',
  'api::intake-settings.intake-settings',
  'api::mail-preference.mail-preference',
  'api::publication-event.publication-event',
  'api::draft-change.draft-change',
  'api::earlier-version.earlier-version',
  'api::deleted-entry.deleted-entry',
  'api::planned-publication.planned-publication',
]);

export const isPrivate = (uid: string): boolean => privateTypes.has(uid);

/** Every type of ours whose published entries the site may read. */
export function publicTypes(): UID.ContentType[] {
  return (Object.keys(strapi.contentTypes) as UID.ContentType[]).filter(
    (uid) => uid.startsWith('api::') && !isPrivate(uid),
  );
}
