import type { Core, UID } from '@strapi/strapi';
import { publicTypes } from '../publication/public-types';
import { upcomingEvents } from './agenda';
import { entryOnSite } from './entry-on-site';
import type { Editor } from './editor';
import { siteState } from './site-state';
import { waitingFor } from './waiting';

/** As much of Koa's context as is used here. */
interface Context {
  params: Record<string, string>;
  query: Record<string, unknown>;
  state: { userAbility: { can(action: string, subject: string): boolean } };
  body: unknown;
  notFound(message: string): void;
  forbidden(message: string): void;
}
type Answer = (context: Context, editor: Editor) => Promise<void>;

/** Adds `GET /werkplek/…` to the admin. Each answer holds no more than the role of who asks may read. */
export function addDeskRoutes(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  const answers: Record<string, Answer> = {
    '/werkplek/website': async (context) => {
      context.body = { data: await siteState() };
    },
    '/werkplek/website/:uid/:documentId': async (context, { may }) => {
      const uid = context.params.uid as UID.ContentType;
      if (!publicTypes().includes(uid)) return context.notFound('Dit komt niet op de site.');
      if (!may('read', uid)) return context.forbidden('Dit mag je niet zien. Vraag het de beheerder.');
      context.body = { data: await entryOnSite(strapi, uid, String(context.params.documentId)) };
    },
    '/werkplek/wachtlijst': async (context, editor) => {
      context.body = { data: await waitingFor(strapi, editor, clock(), textOf(context.query.alles)) };
    },
    '/werkplek/agenda': async (context, editor) => {
      context.body = { data: await upcomingEvents(strapi, editor, clock()) };
    },
  };
  strapi.server.routes({
    type: 'admin',
    routes: Object.entries(answers).map(([path, answer]) => ({
      method: 'GET' as const,
      path,
      // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
      handler: ((context: Context) => answer(context, editorOf(context))) as never,
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' },
    })),
  });
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const editorOf = ({ state }: Context): Editor => ({
  may: (act, uid) => state.userAbility.can(`plugin::content-manager.explorer.${act}`, uid),
});
