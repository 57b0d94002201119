import { failedPlans } from '../../planning';
import { type Search, daysSince, longestFirst } from './waiting';

/** What was planned and did not happen, of types that this editor puts on the site himself; with the reason. */
export const plansThatFailed: Search = async ({ strapi, editor, today, shown }) => {
  const plans = (await failedPlans(strapi)).filter(({ uid }) => editor.may('publish', uid));
  const items = plans.map(({ uid, documentId, title, runAt, failure }) => ({
    uid,
    documentId,
    title,
    ...(failure && { about: failure }),
    days: Math.max(0, daysSince(runAt, today)),
  }));
  return longestFirst(items, shown);
};
