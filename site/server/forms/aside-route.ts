/**
 * `POST /hooks/apart/…`: what somebody sent and the CMS did not take, for the admin's *Gegevens van iemand*. Only for who
 * knows the webhook's secret; whose it is comes in the body, since addresses end up in logs.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import { asideOf, asideShowPath, asideWipePath, type ContactPoint } from 'shared-types/forms';
import { hasBearer } from '../http/bearer.ts';
import type { FormDesk } from './form-desk.ts';

export interface AsideOptions {
  /** `null` while the outbox is not open yet. */
  desk: () => Pick<FormDesk, 'asideOf' | 'wipeAsideOf'> | null;
}

export function addAside(app: FastifyInstance, { desk }: AsideOptions, secret: string): void {
  const route = (path: string, answer: (open: NonNullable<ReturnType<typeof desk>>, who: ContactPoint) => object) =>
    app.post(path, {
      // Before the body is read: it is of no interest from anybody else.
      onRequest: async ({ headers }, reply) => {
        reply.header('cache-control', 'no-store');
        if (!hasBearer(headers.authorization, secret))
          return reply.code(401).header('www-authenticate', 'Bearer').header('connection', 'close').send();
        return undefined;
      },
      handler: async (request, reply) => {
        const who = asideOf.safeParse(request.body);
        if (!who.success) return reply.code(400).send();
        const open = desk();
        return open ? reply.send(answer(open, who.data)) : reply.code(503).send();
      },
    });
  route(asideShowPath, (open, who) => ({ forms: open.asideOf(who) }));
  route(asideWipePath, (open, who) => ({ wiped: open.wipeAsideOf(who) }));
}
