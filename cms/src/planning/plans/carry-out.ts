import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isOfRecord } from '../../editorial/record/record-types';
import { labelsOf, nameOf } from '../entry-names';
import { changedFields, draftVersion } from '../versions/version';
import { PLAN, type Plan } from './plan';
import { asPlanner } from './planner';

/**
 * Does what was planned, as the button does it: with the permissions that who planned it has now, and under every rule.
 *
 * @throws ApplicationError with the reason, in Dutch, when it may not be done
 */
export async function carryOut(strapi: Core.Strapi, plan: Plan, now: Date): Promise<void> {
  const { entryType, entryId, what } = plan;
  const draft = await strapi.db.query(entryType).findOne({ where: { documentId: entryId, publishedAt: null } });
  if (!draft) {
    // Somebody threw the entry away: there is nothing left to do, and nobody to tell.
    await strapi.db.query(PLAN).delete({ where: { id: plan.id } });
    return;
  }
  await asPlanner(strapi, plan, async () => {
    if (what === 'plaatsen') {
      await refuseUnseenText(strapi, plan);
      await strapi.documents(entryType).publish({ documentId: entryId });
    } else {
      if (isOfRecord(entryType)) throw new errors.ApplicationError('Dit hoort bij het archief en blijft op de site.');
      await strapi.documents(entryType).unpublish({ documentId: entryId });
    }
  });
  strapi.log.info(`Planned: ${what} ${entryType} ${entryId}, ${+now - +new Date(plan.runAt)} ms after its time.`);
}

/** Of the record nothing goes on the site that who planned it has not seen: others write in the same text. */
async function refuseUnseenText(strapi: Core.Strapi, { entryType, entryId, text, ...plan }: Plan): Promise<void> {
  if (!isOfRecord(entryType) || !text) return;
  const version = await draftVersion(strapi, entryType, entryId);
  const changed = version ? changedFields(text, version) : [];
  if (changed.length === 0) return;
  const planner = nameOf({ firstname: plan.plannedByName });
  const labels = labelsOf(strapi, entryType, changed).join(', ');
  throw new errors.ApplicationError(
    `De tekst is veranderd nadat ${planner} dit plande: ${labels}. Kijk het na en plan het opnieuw.`,
  );
}
