/**
 * What an editor makes with one press, from the entry that is open: `POST /archief/<wat>/<type>/<documentId>`.
 *
 * It makes a draft and nothing else; the editor completes it, and the rules look when it goes on the site.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { storedEntry } from '../stored-entry';
import { readyDraft } from './draft';
import { plans } from './plans';

const Body = z.object({ decision: z.number().int().positive().optional() });

/** As much of Koa's context as is used here. */
interface Context {
  params: { what: string; uid: string; documentId: string };
  request: { body?: unknown };
  state: { user: { id: unknown }; userAbility: { can(action: string, subject: string): boolean } };
  body: unknown;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}

/** Adds the address to the admin; to be called before Strapi serves anything. */
export function addRecordActions(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/archief/:what/:uid/:documentId',
        // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
        handler: ((context: Context) => answer(strapi, context, clock())) as never,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}

async function answer(strapi: Core.Strapi, context: Context, now: Date): Promise<void> {
  const { what, documentId } = context.params;
  const uid = context.params.uid as UID.ContentType;
  const action = plans[what];
  if (!action?.from.includes(uid)) return context.notFound('Dit kan hier niet.');
  const may = (act: string, subject: string) =>
    context.state.userAbility.can(`plugin::content-manager.explorer.${act}`, subject);
  if (!may('read', uid) || !may('create', action.makes))
    return context.forbidden('Dit mag je niet. Vraag het de beheerder.');
  const body = Body.safeParse(context.request.body ?? {});
  if (!body.success) return context.badRequest('Kies een besluit uit het verslag.');
  const entry = await storedEntry(strapi, uid, documentId, 'draft');
  if (!entry) return context.notFound('Dit item is er niet meer.');
  const plan = await action.plan({ strapi, uid, documentId, entry, now, ...body.data });
  context.body = { data: await readyDraft(strapi, plan, context.state.user) };
}
