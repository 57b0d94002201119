import type { Core, UID } from '@strapi/strapi';
import { storedFields } from '../editorial/record/stored-entry';
import { digestsOfPublished } from '../publication/digests';
import { type SiteState, type Standing, siteState, standingOnSite } from './site-state';

/**
 * - `absent`: not on the site, and nobody asked for it
 * - `live`: visitors get what was last put on the site
 * - `updating`: it was put on the site, visitors don't get that version yet
 * - `leaving`: it was taken off the site, visitors still get it
 * - `unknown`: the site does not say
 */
export type Presence = 'absent' | 'live' | 'updating' | 'leaving' | 'unknown';

export interface EntryOnSite {
  readonly presence: Presence;
  /** The page that visitors have now, as a whole address. */
  readonly page: string | null;
  /** First time on the site, and last time that it was put there; ISO 8601. */
  readonly firstPublishedOn: string | null;
  readonly publishedAt: string | null;
  /** Why the site takes nothing new now, for the editor. */
  readonly delay: 'failing' | 'held' | 'off' | null;
  readonly reason: string | null;
  /** What the site could not do with this entry. */
  readonly problems: readonly string[];
}

/** Compares what the CMS gave free with what the site really serves. */
export async function entryOnSite(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<EntryOnSite> {
  const type = uid.split('.').at(-1) as string;
  const [digests, { published }, served, site] = await Promise.all([
    digestsOfPublished(strapi, uid),
    storedFields(strapi, uid, documentId),
    standingOnSite(type, documentId),
    siteState(),
  ]);
  const { title } = (published ?? {}) as { title?: string };
  return {
    presence: presenceOf(digests[documentId], served),
    page: site.answers && served?.entry?.address ? site.siteUrl + served.entry.address : null,
    firstPublishedOn: moment(published?.firstPublishedOn),
    publishedAt: moment(published?.publishedAt),
    ...delayOf(site),
    problems:
      site.answers && title
        ? site.problems.filter((problem) => problem.title === title).map(({ message }) => message)
        : [],
  };
}

/** @param wanted the digest of what was given free; none when nothing was */
export function presenceOf(wanted: string | undefined, served: Standing | null): Presence {
  if (!served?.known) return wanted ? 'unknown' : 'absent';
  if (!wanted) return served.entry ? 'leaving' : 'absent';
  return served.entry?.digest === wanted ? 'live' : 'updating';
}

function delayOf(site: SiteState): Pick<EntryOnSite, 'delay' | 'reason'> {
  if (!site.answers) return { delay: 'off', reason: null };
  if (site.hold) return { delay: 'held', reason: site.hold.forEditor ?? null };
  return site.failure ? { delay: 'failing', reason: site.failure.forEditor } : { delay: null, reason: null };
}

const moment = (value: unknown): string | null =>
  value ? new Date(value as string | number | Date).toISOString() : null;
