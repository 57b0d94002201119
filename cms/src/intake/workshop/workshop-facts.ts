import type { Core } from '@strapi/strapi';
import type { RegistrationFacts } from 'shared-types';

export const WORKSHOP = 'api::workshop.workshop';

/** What mails and places need of a workshop, as it stands on the site. */
export interface WorkshopFacts extends Omit<RegistrationFacts, 'taken'> {
  documentId: string;
  title: string;
  slug: string;
  startsAt: string;
  endsAt: string;
  capacity: number | null;
  cancelled: boolean | null;
  cancelledReason: string | null;
  updatedAt: string;
  place: { name: string; address: string | null; onlineLink: string | null } | null;
}

/** The published workshop; `null` when it isn't on the site. */
export async function publishedWorkshop(strapi: Core.Strapi, documentId: string): Promise<WorkshopFacts | null> {
  const workshop = await strapi.documents(WORKSHOP).findOne({ documentId, status: 'published', populate: ['place'] });
  return workshop as WorkshopFacts | null;
}

/** The published workshop at an address of the site, which may be one that it had before. */
export async function workshopAt(strapi: Core.Strapi, slug: string): Promise<WorkshopFacts | null> {
  const workshops = strapi.db.query(WORKSHOP);
  const isPublished = { publishedAt: { $notNull: true } };
  const now = await workshops.findOne({ where: { slug, ...isPublished } });
  if (now) return publishedWorkshop(strapi, now.documentId);
  const renamed = await workshops.findMany({ where: { formerSlugs: { $notNull: true }, ...isPublished } });
  const found = renamed.find(({ formerSlugs }) => Array.isArray(formerSlugs) && formerSlugs.includes(slug));
  return found ? publishedWorkshop(strapi, found.documentId) : null;
}
