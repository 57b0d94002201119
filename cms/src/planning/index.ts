/**
 * Time and other people, for who edits: what else is held at that hour (domain.md §3.7), putting on the site at a chosen
 * moment, and two editors in one text.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addAgendaQuestion } from './agenda';
import { addPlans, keepPlans } from './plans';
import { tellEditorsOfEachOther } from './versions';

export { type AgendaEvent, eventsAt } from './agenda';
export { failedPlans, type FailedPlan } from './plans';

/** What must be in place before Strapi serves anything. */
export function register(strapi: Core.Strapi): void {
  addAgendaQuestion(strapi);
  addPlans(strapi);
  tellEditorsOfEachOther(strapi);
}

/** Runs what is due; after everything that decides who may do what. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await keepPlans(strapi);
}
