import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { accountActor, actingAs, type Actor } from '../../safety/actor';
import { type Ability, type AdminUser, may } from '../admin-route';
import type { Plan } from './plan';

type Account = AdminUser & { isActive: boolean; blocked: boolean; roles: { name: string }[] };

/**
 * Runs something as who planned it, with the roles that this account has now.
 *
 * Rules of ours ask the request who is at work (`mayWithdraw`): without one they would take this for our own code, which
 * may do more than an editor.
 *
 * @throws ForbiddenError when the account is gone, or may not publish this any more
 */
export async function asPlanner(strapi: Core.Strapi, plan: Plan, work: () => Promise<void>): Promise<void> {
  const user: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: plan.plannedBy }, populate: ['roles'] });
  const name = plan.plannedByName ?? 'Wie dit plande';
  if (!user?.isActive || user.blocked)
    throw new errors.ForbiddenError(`${name} heeft geen account meer. Plan het zelf opnieuw.`);
  const userAbility: Ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  if (!may(userAbility, 'publish', plan.entryType))
    throw new errors.ForbiddenError(`${name} mag dit niet meer. Plan het zelf opnieuw, of vraag het Bestuur.`);
  const actor: Actor = { ...accountActor(user), kind: 'plan' };
  // As much of a request as is asked for outside Strapi's own controllers: who it is, and that it is at no address.
  const request = { state: { user, userAbility, isAuthenticated: true }, path: '', get: () => '' };
  await strapi.requestContext.run(request as never, () => actingAs(actor, work));
}
