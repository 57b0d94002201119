import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { REGISTRATION } from '../workshop/registration';
import { leaver, newAttendee, signOffByPhone, signUpByPhone } from './by-phone';
import { attendanceAsCsv } from './csv';
import { attendanceList, countsOf } from './read';

/** As much of Koa's context as is used here. */
interface Context {
  params: { workshop: string };
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: { userAbility: { can(action: string, subject: string): boolean } };
  body: unknown;
  set(header: string, value: string): void;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}

interface Desk {
  clock: () => Date;
  /** Called after a place was given or freed. */
  onChange(): void;
}

/**
 * Adds `/presentielijst/<workshop>…` to the admin, for whoever may read who signed up. Nobody keeps an answer: it names
 * people.
 */
export function addAttendanceRoutes(strapi: Core.Strapi, { clock, onChange }: Desk): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    act: 'read' | 'update',
    answer: (context: Context) => Promise<unknown>,
  ) => ({
    method,
    path: `/presentielijst/:workshop${path}`,
    // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
    handler: (async (context: Context) => {
      context.set('cache-control', 'no-store');
      if (!context.state.userAbility.can(`plugin::content-manager.explorer.${act}`, REGISTRATION))
        return context.forbidden('Dit mag je niet. Vraag het de beheerder.');
      const answered = await answer(context);
      if (answered === null) return context.notFound('Deze workshop is er niet meer.');
      if (answered instanceof z.ZodError) return context.badRequest('Kijk je invoer na.');
      context.body = answered;
    }) as never,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  });
  const listFor = ({ params, query }: Context) =>
    attendanceList(strapi, params.workshop, { withContact: query.contact === 'ja', now: clock() });

  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '', 'read', async (context) => inData(await listFor(context))),
      route('GET', '/aantallen', 'read', async ({ params }) => inData(await countsOf(strapi, params.workshop))),
      route('GET', '/lijst.csv', 'read', async (context) => {
        const list = await listFor(context);
        if (!list) return null;
        context.set('content-type', 'text/csv; charset=utf-8');
        context.set('content-disposition', `attachment; filename="presentielijst-${list.workshop.slug}.csv"`);
        return attendanceAsCsv(list);
      }),
      route('POST', '/aanmelden', 'update', async ({ params, request }) => {
        const body = newAttendee.safeParse(request.body);
        if (!body.success) return body.error;
        const answer = await signUpByPhone(strapi, params.workshop, body.data, clock());
        if (answer) onChange();
        return inData(answer);
      }),
      route('POST', '/afmelden', 'update', async ({ params, request }) => {
        const body = leaver.safeParse(request.body);
        if (!body.success) return body.error;
        await signOffByPhone(strapi, params.workshop, body.data, clock());
        onChange();
        return inData({});
      }),
    ],
  });
}

const inData = <T>(data: T | null) => data && { data };
