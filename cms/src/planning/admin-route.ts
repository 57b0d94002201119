import type { Core } from '@strapi/strapi';

/** As much of Koa's context as our addresses in the admin use. */
export interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { user: AdminUser; userAbility: Ability };
  body: unknown;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}
export interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
}
export interface Ability {
  can(action: string, subject: string): boolean;
}

/** Who does not have a permission hears whom to ask. */
export const ASK = 'Dit mag je niet. Vraag het de beheerder.';

/** Whether somebody may do this with entries of a type, as in the content manager. */
export const may = (ability: Ability, act: 'read' | 'publish', uid: string): boolean =>
  ability.can(`plugin::content-manager.explorer.${act}`, uid);

/** Adds an address to the admin, for who is signed in; to be called before Strapi serves anything. */
export function addAdminRoute(
  strapi: Core.Strapi,
  method: 'GET' | 'PUT' | 'DELETE',
  path: string,
  handler: (context: AdminContext) => Promise<void> | void,
): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method,
        path,
        // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
        handler: handler as never,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}
