import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type ContactPoint, contactPoint } from 'shared-types/forms';
import { z } from 'zod';
import { STATUS_LINE } from '../../editorial/record/record-types';
import { checked } from '../checked';
import { lineFromAnswer } from '../recheck/log-line';
import { erasePerson, personalDataOf } from '../person';
import { SUBMISSION } from '../submission';
import { draftFrom } from './drafts';
import { newNote, newReply, note, reply, setState, stateChange, take } from './handle';
import { inboxItem, inboxPage, listQuery } from './read';

/** As much of Koa's context as is used here. */
interface Context {
  params: { documentId: string };
  query: unknown;
  request: { body?: unknown };
  state: {
    user: { id: number; firstname?: string | null; lastname?: string | null; email: string };
    userAbility: { can(action: string, subject: string): boolean };
  };
  body: unknown;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}

const personRequest = z.strictObject({
  who: z.string().transform((text, context): ContactPoint => {
    const who = contactPoint(text);
    if (!who) context.addIssue({ code: 'custom', message: 'Vul een e-mailadres in, of een telefoonnummer.' });
    return who ?? z.NEVER;
  }),
});

interface Inbox {
  clock: () => Date;
  /** Called after something may have been queued to mail. */
  onReply(): void;
  /** Called after places may have become free. */
  onErased(): void;
}

/**
 * Adds `/postvak/…` to the admin, for whoever may read what came in. Wiping a person is for who may delete it: Beheerder.
 *
 * Who it is about travels in a body, never in an address: those end up in logs.
 */
export function addInboxRoutes(strapi: Core.Strapi, { clock, onReply, onErased }: Inbox): void {
  type Act = 'read' | 'update' | 'delete';
  const route = (method: 'GET' | 'POST', path: string, act: Act, answer: (context: Context) => Promise<unknown>) => ({
    method,
    path: `/postvak${path}`,
    // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
    handler: (async (context: Context) => {
      if (!context.state.userAbility.can(`plugin::content-manager.explorer.${act}`, SUBMISSION))
        return context.forbidden('Dit mag je niet. Vraag het de beheerder.');
      const data = await answer(context);
      if (data === null) return context.notFound('Deze inzending is er niet meer.');
      if (data instanceof z.ZodError) return context.badRequest(data.issues[0]?.message ?? 'Kijk je invoer na.');
      context.body = { data };
    }) as never,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  });
  const desk = ({ state: { user } }: Context) => ({
    strapi,
    by: [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email,
    now: clock(),
  });
  /** An action on one inzending, which answers with how it then is. */
  const action = <Schema extends z.ZodType>(
    what: string,
    schema: Schema,
    act: (on: ReturnType<typeof desk>, documentId: string, body: z.infer<Schema>) => Promise<void>,
  ) =>
    route('POST', `/inzendingen/:documentId/${what}`, 'update', async (context) => {
      const body = schema.safeParse(context.request.body ?? {});
      if (!body.success) return body.error;
      await act(desk(context), context.params.documentId, body.data);
      return inboxItem(strapi, context.params.documentId);
    });

  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '/inzendingen', 'read', async ({ query }) => {
        const asked = listQuery.safeParse(query);
        return asked.success ? inboxPage(strapi, asked.data) : asked.error;
      }),
      route('GET', '/inzendingen/:documentId', 'read', ({ params }) => inboxItem(strapi, params.documentId)),
      action('oppakken', z.strictObject({}), take),
      action('stand', stateChange, setState),
      action('aantekening', newNote, note),
      action('antwoord', newReply, async (...given) => {
        await reply(...given);
        onReply();
      }),
      route('POST', '/inzendingen/:documentId/concept', 'update', (context) =>
        draftFrom(strapi, context.params.documentId, context.state.user),
      ),
      route('POST', '/inzendingen/:documentId/logregel', 'update', async (context) => {
        if (!context.state.userAbility.can('plugin::content-manager.explorer.create', STATUS_LINE))
          throw new errors.ForbiddenError('Dit mag je niet. Vraag het de beheerder.');
        return lineFromAnswer(strapi, context.params.documentId, context.state.user);
      }),
      route('POST', '/persoon', 'read', async ({ request }) =>
        personalDataOf(strapi, checked(personRequest, request.body).who),
      ),
      route('POST', '/persoon/wissen', 'delete', async ({ request }) => {
        const erased = await erasePerson(strapi, checked(personRequest, request.body).who, clock());
        onErased();
        return erased;
      }),
    ],
  });
}
