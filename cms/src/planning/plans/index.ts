/**
 * Putting on the site, and taking off, at a moment that an editor chose (docs/decisions).
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { dropPlansDoneByHand } from './done-by-hand';
import { addPlanRoutes } from './routes';
import { forgetOldPlans } from './plan';
import { runDuePlans } from './run';

export { failedPlans, type FailedPlan } from './shown';

/** Every five seconds, one look at a small table: what is planned for ten o'clock is there at ten o'clock. */
const rule = '*/5 * * * * *';

export function addPlans(strapi: Core.Strapi): void {
  addPlanRoutes(strapi, () => new Date());
  dropPlansDoneByHand(strapi);
}

/** Does what became due while the CMS was off, and from then on what becomes due. */
export async function keepPlans(strapi: Core.Strapi): Promise<void> {
  const run = () =>
    runDuePlans(strapi, new Date()).catch((error: Error) =>
      strapi.log.error(`What is planned could not be looked at; it will be tried again: ${error.message}`),
    );
  await forgetOldPlans(strapi, new Date());
  await run();
  strapi.cron.add({ planning: { task: run, options: { rule } } });
}
