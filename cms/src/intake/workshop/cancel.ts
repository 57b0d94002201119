import type { Core } from '@strapi/strapi';
import type { CancelOutcome } from 'shared-types/forms';
import { idOfLinkCode } from '../link-code';
import { takeBackMail } from '../mail/queue';
import { lockPlaces, moveUp } from './move-up';
import { REGISTRATION, type Registration } from './registration';
import { tell } from './tell';
import { publishedWorkshop } from './workshop-facts';

/**
 * Gives up a place by the link in a mail, gives it to the next in line, and tells both. Pressing twice does it once.
 *
 * @param code the code of the link; whoever has it may do this, and nothing else
 */
export async function cancelByLink(strapi: Core.Strapi, code: string, now: Date): Promise<CancelOutcome> {
  const documentId = idOfLinkCode('afmelden', code);
  return documentId ? cancelRegistration(strapi, documentId, now) : 'onbekend';
}

/** As {@link cancelByLink}, for a registration that is known. */
export async function cancelRegistration(strapi: Core.Strapi, documentId: string, now: Date): Promise<CancelOutcome> {
  return strapi.db.transaction(async () => {
    const registrations = strapi.db.query(REGISTRATION);
    const seen = (await registrations.findOne({ where: { documentId } })) as Registration | null;
    if (!seen) return 'onbekend';
    await lockPlaces(strapi, seen.workshopDocumentId);
    const registration = (await registrations.findOne({ where: { documentId } })) as Registration;
    if (registration.state === 'afgemeld') return 'was al afgemeld';
    const workshop = await publishedWorkshop(strapi, registration.workshopDocumentId);
    if (workshop && new Date(workshop.startsAt) <= now) return 'te laat';
    await registrations.update({ where: { id: registration.id }, data: { state: 'afgemeld' } });
    await takeBackMail(strapi, `workshop:${documentId}:`);
    if (workshop) await tell(strapi, { occasion: 'afgemeld', registration, workshop }, now);
    await moveUp(strapi, registration.workshopDocumentId, now);
    return 'afgemeld';
  });
}
