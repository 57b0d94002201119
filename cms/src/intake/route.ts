import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { cancelPath, cancelRequest, intakeBatch, intakePath, recheckPath, recheckRequest } from 'shared-types/forms';
import { handInRoute } from './hand-in-route';
import { answerRecheck } from './recheck/answer';
import { settle } from './settle';
import { cancelByLink } from './workshop/cancel';

/** As much of Koa's context as is used here. */
interface Context {
  request: { body?: unknown };
  body: unknown;
  badRequest(message: string): void;
}

interface Intake {
  clock: () => Date;
  /** Called when something was kept. */
  onKept(): void;
}

/**
 * Adds what the site brings here, to be called before Strapi serves anything:
 * - `POST /api/intake/batch`: forms (contract: shared-types `forms/delivery`);
 * - `POST /api/intake/afmelden`: a place that is given up (contract: shared-types `forms/cancel`);
 * - `POST /api/intake/herhaalcheck`: an answer to "Is het opgelost?" (contract: shared-types `forms/recheck`).
 */
export function addIntakeRoutes(strapi: Core.Strapi, { clock, onKept }: Intake): void {
  strapi.server.routes({
    type: 'content-api',
    routes: [
      handInRoute(intakePath, async (context: Context) => {
        const batch = intakeBatch.safeParse(context.request.body);
        if (!batch.success) return refuse(context, 'Not a batch of forms', batch.error);
        context.body = { results: await settle(strapi, batch.data, clock()) };
        onKept();
      }),
      handInRoute(cancelPath, async (context: Context) => {
        const request = cancelRequest.safeParse(context.request.body);
        if (!request.success) return refuse(context, 'Not a code', request.error);
        context.body = { outcome: await cancelByLink(strapi, request.data.code, clock()) };
        onKept();
      }),
      handInRoute(recheckPath, async (context: Context) => {
        const request = recheckRequest.safeParse(context.request.body);
        if (!request.success) return refuse(context, 'Not an answer', request.error);
        context.body = { outcome: await answerRecheck(strapi, request.data, clock()) };
      }),
    ],
  });
}

/** Says where it is wrong, and not what was in it: answers end up in logs. */
function refuse(context: Context, what: string, { issues }: z.ZodError): void {
  context.badRequest(`${what}: ${issues[0]?.path.join('.')} ${issues[0]?.message}`);
}
