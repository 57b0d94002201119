/**
 * The plans of one entry: `GET /planning/<type>/<documentId>`, and per thing to do (`plaatsen`, `weghalen`) `PUT` to plan
 * or move it and `DELETE` to cancel it, or to put away what it said.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { isOfRecord } from '../../editorial/record/record-types';
import { publicTypes } from '../../publication/public-types';
import { type AdminContext, addAdminRoute, ASK, may } from '../admin-route';
import { makePlan } from './make';
import { momentOf } from './moment';
import { type Doing, doings, PLAN } from './plan';
import { plansOf, type ShownPlan } from './shown';

const Typed = z.object({ date: z.string(), time: z.string(), which: z.enum(['eerste', 'tweede']).optional() });

export function addPlanRoutes(strapi: Core.Strapi, clock: () => Date): void {
  const entry = '/planning/:uid/:documentId';
  addAdminRoute(strapi, 'GET', entry, (context) => show(strapi, context, clock()));
  addAdminRoute(strapi, 'PUT', `${entry}/:what`, (context) => plan(strapi, context, clock()));
  addAdminRoute(strapi, 'DELETE', `${entry}/:what`, (context) => cancel(strapi, context, clock()));
}

/** The plans of an entry, and what who asks can do with them. */
export interface EntryPlans {
  readonly mayPlan: boolean;
  /** Whether it can leave the site at all: not what is of the record. */
  readonly canTakeOff: boolean;
  readonly plans: readonly ShownPlan[];
}

async function show(strapi: Core.Strapi, context: AdminContext, now: Date): Promise<void> {
  const uid = plannable(context);
  if (!uid) return;
  const { documentId } = context.params as { documentId: string };
  const data: EntryPlans = {
    mayPlan: may(context.state.userAbility, 'publish', uid),
    canTakeOff: !isOfRecord(uid),
    plans: await plansOf(strapi, uid, documentId, now),
  };
  context.body = { data };
}

async function plan(strapi: Core.Strapi, context: AdminContext, now: Date): Promise<void> {
  const asked = changing(context);
  if (!asked) return;
  const typed = Typed.safeParse(context.request.body);
  if (!typed.success) return context.badRequest('Vul een dag en een tijd in.');
  const runAt = momentOf(typed.data, now);
  await makePlan(strapi, { ...asked, runAt, planner: context.state.user });
  await show(strapi, context, now);
}

async function cancel(strapi: Core.Strapi, context: AdminContext, now: Date): Promise<void> {
  const asked = changing(context);
  if (!asked) return;
  const { uid, documentId, what } = asked;
  await strapi.db.query(PLAN).deleteMany({ where: { entryType: uid, entryId: documentId, what } });
  await show(strapi, context, now);
}

/** The type, when it goes on the site and who asks may see it; otherwise the request is answered. */
function plannable(context: AdminContext): UID.ContentType | null {
  const uid = context.params.uid as UID.ContentType;
  if (!publicTypes().includes(uid)) {
    context.notFound('Dit kan hier niet.');
    return null;
  }
  if (may(context.state.userAbility, 'read', uid)) return uid;
  context.forbidden(ASK);
  return null;
}

function changing(context: AdminContext): { uid: UID.ContentType; documentId: string; what: Doing } | null {
  const uid = plannable(context);
  if (!uid) return null;
  const { documentId, what } = context.params as { documentId: string; what: Doing };
  if (!doings.includes(what)) context.notFound('Dit kan hier niet.');
  else if (!may(context.state.userAbility, 'publish', uid)) context.forbidden(ASK);
  else return { uid, documentId, what };
  return null;
}
