import type { Core } from '@strapi/strapi';
import { isPrivate } from '../../publication/public-types';
import { type Doing, doings, dropPlans, PLAN } from './plan';

interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; status?: string };
}

/**
 * What somebody did by hand needs no plan any more: a plan that ran later would put a half-written text on the site. What
 * is thrown away has no plans.
 */
export function dropPlansDoneByHand(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    const done = doneBy(action, params.status);
    if (!uid.startsWith('api::') || isPrivate(uid) || done.length === 0 || !params.documentId) return next();
    const { documentId } = params;
    return strapi.db.transaction(async () => {
      const result = await next();
      await dropPlans(strapi, uid, documentId, done);
      if (action === 'delete')
        await strapi.db.query(PLAN).deleteMany({ where: { entryType: uid, entryId: documentId } });
      return result;
    });
  });
}

function doneBy(action: string, status: string | undefined): readonly Doing[] {
  if (action === 'delete') return doings;
  if (action === 'unpublish') return ['weghalen'];
  return action === 'publish' || (action === 'update' && status === 'published') ? ['plaatsen'] : [];
}
