/**
 * The safety net under editors: what changes is seen before it goes on the site, what happened stands in a log, and what
 * was replaced or thrown away can come back. Never for the record, of which nothing is replaced or thrown away.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { emptyBin, emptyBinEveryNight } from './bin/empty';
import { keepLogWhole } from './log/events';
import { addSafetyRoutes } from './routes';
import { watchWrites } from './watch';

export { actingAs, startContent } from './actor';

/** After the editorial rules: they have the lock, and refuse before anything is kept. */
export function register(strapi: Core.Strapi): void {
  keepLogWhole(strapi);
  watchWrites(strapi);
  addSafetyRoutes(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await emptyBin(strapi, new Date());
  emptyBinEveryNight(strapi);
}
