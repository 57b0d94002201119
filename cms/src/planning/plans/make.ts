import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lockTable } from '../../editorial/lock-table';
import { isOfRecord } from '../../editorial/record/record-types';
import { refuseToTakeAway } from '../../editorial/record/stays';
import type { AdminUser } from '../admin-route';
import { nameOf } from '../entry-names';
import { draftVersion } from '../versions/version';
import { type Doing, dropPlans, findPlans, PLAN, type Plan } from './plan';

export interface NewPlan {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly what: Doing;
  readonly runAt: Date;
  readonly planner: AdminUser;
}

/**
 * Plans it, instead of the plan that there was to do the same.
 *
 * @throws ApplicationError or NotFoundError, in Dutch, when it can't be planned
 */
export async function makePlan(strapi: Core.Strapi, { uid, documentId, what, runAt, planner }: NewPlan): Promise<Plan> {
  return strapi.db.transaction(async () => {
    await lockTable(strapi, 'planning');
    const text = await draftVersion(strapi, uid, documentId);
    if (!text) throw new errors.NotFoundError('Dit item is er niet meer.');
    if (what === 'weghalen') await refuseToTakeOff(strapi, uid, documentId);
    refuseWrongOrder(what, runAt, await findPlans(strapi, { entryType: uid, entryId: documentId, state: 'gepland' }));
    await dropPlans(strapi, uid, documentId, [what]);
    const data = {
      entryType: uid,
      entryId: documentId,
      what,
      runAt,
      state: 'gepland',
      plannedBy: planner.id,
      plannedByName: nameOf(planner),
      text: isOfRecord(uid) ? text : null,
      attempts: 0,
    };
    return strapi.db.query(PLAN).create({ data });
  });
}

async function refuseToTakeOff(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  if (isOfRecord(uid))
    throw new errors.ApplicationError('Dit hoort bij het archief. Staat het op de site, dan blijft het daar.');
  await refuseToTakeAway(strapi, uid, documentId);
}

/** Taking off comes after putting on. */
function refuseWrongOrder(what: Doing, runAt: Date, plans: readonly Plan[]): void {
  const other = plans.find((plan) => plan.what !== what);
  if (!other) return;
  const otherAt = new Date(other.runAt);
  const isRight = what === 'plaatsen' ? runAt < otherAt : otherAt < runAt;
  if (!isRight)
    throw new errors.ApplicationError('Het gaat dan van de site af voordat het erop komt. Kies een ander moment.');
}
