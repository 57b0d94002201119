/**
 * What people who signed up are told when a workshop changes on the site, and who moves up when it has more room.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { keptUntil, REGISTRATION, type Registration } from './registration';
import { moveUp } from './move-up';
import { tell } from './tell';
import { publishedWorkshop, WORKSHOP, type WorkshopFacts } from './workshop-facts';

/** What the document service hands a middleware; its own type is a union over every type and action. */
interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string };
}

/** `create` and `update` with `status: 'published'` publish past a middleware on `publish` (knowledge/strapi.md §2.8). */
const publishes = ({ action, params }: Write) =>
  action === 'publish' || (action === 'update' && params.status === 'published');

interface Watch {
  clock: () => Date;
  /** Called when the publication is kept. */
  onChange(): void;
}

/** Watches every way in; mails are queued in the transaction of the publication. */
export function watchWorkshops(strapi: Core.Strapi, { clock, onChange }: Watch): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const { documentId } = write.params;
    if (write.uid !== WORKSHOP || !documentId || !publishes(write)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      // The admin publishes in a transaction of its own around this one: before its end nobody else sees the mails.
      onCommit(onChange);
      const before = await publishedWorkshop(strapi, documentId);
      const written = await next();
      const after = await publishedWorkshop(strapi, documentId);
      if (before && after) await tellChange(strapi, before, after, clock());
      if (after) await keepAsLong(strapi, after);
      await moveUp(strapi, documentId, clock());
      return written;
    });
  });
}

/** A workshop that is moved takes the end of its people's data along: nobody is forgotten before they came. */
async function keepAsLong(strapi: Core.Strapi, workshop: WorkshopFacts): Promise<void> {
  const wipeAfter = keptUntil(workshop);
  const where = { workshopDocumentId: workshop.documentId, wipedAt: null, wipeAfter: { $ne: wipeAfter } };
  await strapi.db.query(REGISTRATION).updateMany({ where, data: { wipeAfter } });
}

async function tellChange(strapi: Core.Strapi, before: WorkshopFacts, after: WorkshopFacts, now: Date): Promise<void> {
  if (new Date(after.startsAt) <= now && new Date(before.startsAt) <= now) return;
  const occasion = occasionOf(before, after);
  if (!occasion) return;
  const signedUp = (await strapi.db.query(REGISTRATION).findMany({
    where: { workshopDocumentId: after.documentId, state: { $in: ['bevestigd', 'wachtlijst'] } },
    orderBy: ['receivedAt', 'id'],
  })) as Registration[];
  const detail = whenAndWhere(after);
  for (const registration of signedUp) await tell(strapi, { occasion, registration, workshop: after, detail }, now);
}

function occasionOf(before: WorkshopFacts, after: WorkshopFacts): 'afgelast' | 'verplaatst' | null {
  if (after.cancelled) return before.cancelled ? null : 'afgelast';
  return whenAndWhere(before) === whenAndWhere(after) && !before.cancelled ? null : 'verplaatst';
}

/** What a participant would stand before a closed door by, if it changed unseen. */
function whenAndWhere({ startsAt, endsAt, place }: WorkshopFacts): string {
  const where = place && [place.name, place.address, place.onlineLink];
  return JSON.stringify([new Date(startsAt), new Date(endsAt), where]);
}
