/**
 * Nobody locks everybody out: there is always somebody who can log in and manage accounts.
 *
 * Strapi counts every super admin, also one who was invited and never came, or whose account is off. With one of these it
 * lets the last person who can log in be deleted, switched off or given another role, also by themselves.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { lockTable } from './lock-table';
import { beheerder } from './roles';

export const LAST_BEHEERDER =
  'Dit is de laatste beheerder die kan inloggen. Maak eerst iemand anders beheerder, en laat die persoon inloggen.';

/** What Strapi says when it counts one super admin itself. */
const STRAPIS_OWN = 'You must have at least one user with super admin role.';

const guarded = ['updateById', 'deleteById', 'deleteByIds'] as const;
type Guarded = Record<(typeof guarded)[number], (...args: unknown[]) => Promise<unknown>>;

/**
 * Guards every change of an account: all of them go through these three functions of Strapi's user service. The look
 * comes after the write, in one transaction with it, so it holds whatever the change was; two beheerders who remove each
 * other in the same moment wait for each other.
 */
export function keepOneBeheerder(strapi: Core.Strapi): void {
  const users = strapi.service('admin::user') as unknown as Guarded;
  for (const name of guarded) {
    const change = users[name].bind(users);
    users[name] = (...args) =>
      strapi.db.transaction(async () => {
        await lockTable(strapi, 'admin_users');
        const before = await countBeheerders(strapi);
        const result = await change(...args).catch(inDutch);
        if (before > 0 && (await countBeheerders(strapi)) === 0) throw new errors.ValidationError(LAST_BEHEERDER);
        return result;
      });
  }
}

/** How many people can log in as Beheerder today. */
function countBeheerders(strapi: Core.Strapi): Promise<number> {
  return strapi.db.query('admin::user').count({ where: { isActive: true, roles: { code: beheerder.code } } });
}

function inDutch(error: unknown): never {
  if (error instanceof Error && error.message === STRAPIS_OWN) throw new errors.ValidationError(LAST_BEHEERDER);
  throw error;
}
