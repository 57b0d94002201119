import type { Core, UID } from '@strapi/strapi';
import { titleOf } from '../entry-names';
import { type Doing, findPlans, type Plan } from './plan';

/** Somebody who opens an entry within this time hears that its plan was carried out. */
const tellsDays = 7;
/** From here it was late: the CMS was off. */
const lateMs = 2 * 60_000;

/** A plan as the panel beside the form shows it. */
export interface ShownPlan {
  readonly what: Doing;
  readonly state: Plan['state'];
  readonly runAt: string;
  readonly plannedBy: string;
  readonly doneAt: string | null;
  readonly isLate: boolean;
  readonly failure: string | null;
}

/** What is planned for an entry, what went wrong, and what was done in the last week. */
export async function plansOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  now: Date,
): Promise<readonly ShownPlan[]> {
  const plans = await findPlans(strapi, { entryType: uid, entryId: documentId });
  const since = +now - tellsDays * 86_400_000;
  const isOpen = ({ state, doneAt }: Plan) => state !== 'gedaan' || (doneAt && +new Date(doneAt) > since);
  const newest = (plan: Plan) => plans.findLast(({ what }) => what === plan.what) === plan;
  return plans.filter((plan) => isOpen(plan) && newest(plan)).map(shown);
}

function shown({ what, state, runAt, plannedByName, doneAt, failure }: Plan): ShownPlan {
  const isLate = state === 'gedaan' && doneAt !== null && +new Date(doneAt) - +new Date(runAt) > lateMs;
  return {
    what,
    state,
    runAt: new Date(runAt).toISOString(),
    plannedBy: plannedByName ?? 'Iemand',
    doneAt: doneAt && new Date(doneAt).toISOString(),
    isLate,
    failure,
  };
}

/** A plan that was not carried out, and why. */
export interface FailedPlan extends ShownPlan {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly title: string;
}

/** Every plan that failed and that nobody has planned anew or put away since, the oldest first. */
export async function failedPlans(strapi: Core.Strapi): Promise<FailedPlan[]> {
  const failed: FailedPlan[] = [];
  for (const plan of await findPlans(strapi, { state: 'mislukt' })) {
    const { entryType: uid, entryId: documentId } = plan;
    failed.push({ ...shown(plan), uid, documentId, title: await titleOf(strapi, uid, documentId) });
  }
  return failed;
}
