/**
 * What else is on at that hour: `GET /agenda/tegelijk?begin=…&eind=…&zonder=<documentId>`. It only tells; an editor can
 * save and publish all the same (domain.md §3.7).
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type AdminContext, addAdminRoute, ASK, may } from '../admin-route';
import { agendaTypes, eventsAt } from './events-at';

export { type AgendaEvent, eventsAt } from './events-at';

const moment = z.iso.datetime({ offset: true });
const Question = z.object({ begin: moment, eind: moment.optional(), zonder: z.string().optional() });

export function addAgendaQuestion(strapi: Core.Strapi): void {
  addAdminRoute(strapi, 'GET', '/agenda/tegelijk', (context) => answer(strapi, context));
}

async function answer(strapi: Core.Strapi, context: AdminContext): Promise<void> {
  const { userAbility } = context.state;
  if (!agendaTypes.some((uid) => may(userAbility, 'read', uid))) return context.forbidden(ASK);
  const question = Question.safeParse(context.query);
  if (!question.success) return context.badRequest('Vul in wanneer het begint.');
  const { begin, eind, zonder } = question.data;
  const events = await eventsAt(strapi, { id: zonder ?? null, startsAt: begin, endsAt: eind ?? null });
  context.body = { data: events.filter(({ uid }) => may(userAbility, 'read', uid)) };
}
