import type { Core } from '@strapi/strapi';
import { addPlainDays, amsterdamDate, startOfAmsterdamDay } from 'shared-types';
import { REGISTRATION, type Registration } from './registration';
import { tell } from './tell';
import { publishedWorkshop, WORKSHOP } from './workshop-facts';

const DAYS_BEFORE = 2;

/**
 * Reminds everybody with a place two days before, once per date; to be called often. A CMS that was off then does it a
 * day later. Who signed up today gets no reminder: the confirmation is fresh.
 */
export async function remind(strapi: Core.Strapi, now: Date): Promise<void> {
  const today = amsterdamDate(now);
  const workshops = await strapi.db.query(WORKSHOP).findMany({
    select: ['documentId'],
    where: {
      publishedAt: { $notNull: true },
      startsAt: {
        $gte: startOfAmsterdamDay(addPlainDays(today, 1)),
        $lt: startOfAmsterdamDay(addPlainDays(today, DAYS_BEFORE + 1)),
      },
    },
  });
  for (const { documentId } of workshops) {
    const workshop = await publishedWorkshop(strapi, documentId);
    if (!workshop || workshop.cancelled) continue;
    const confirmed = (await strapi.db.query(REGISTRATION).findMany({
      where: {
        workshopDocumentId: documentId,
        state: 'bevestigd',
        receivedAt: { $lt: startOfAmsterdamDay(today) },
      },
    })) as Registration[];
    const detail = amsterdamDate(workshop.startsAt);
    for (const registration of confirmed)
      await tell(strapi, { occasion: 'herinnering', registration, workshop, detail }, now);
  }
}
