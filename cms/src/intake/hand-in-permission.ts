import type { Core } from '@strapi/strapi';

/** What the intake token may do, and nothing else: hand in at `/api/intake/…`. */
export const HAND_IN = 'api::submission.submission.create';

/**
 * Makes the permission known to Strapi, which by itself knows only those of its own routes. Its own routes for these
 * types are not there: they would take anything, past every check of ours.
 */
export async function registerHandIn(strapi: Core.Strapi): Promise<void> {
  const action = { api: 'api::submission', controller: 'submission', action: 'create', uid: HAND_IN };
  await strapi.contentAPI.permissions.providers.action.register(HAND_IN, action);
}
