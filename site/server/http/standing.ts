/**
 * `GET /healthz/entry/<type>/<documentId>`: which version of an entry visitors get, for the admin's own panel.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import type { ContentSource } from '../publisher/ports.ts';
import type { Rendering } from '../publisher/status.ts';
import { hasBearer } from './bearer.ts';

export interface StandingOptions<C> {
  standing: ContentSource<C>['standing'];
  rendering: () => Rendering<C> | null;
}

/**
 * Answered from the content behind the served release, for who knows the secret. `known` is false while that content is
 * not known: before the first release, or after a rollback.
 */
export function addStanding<C>(
  app: FastifyInstance,
  { standing, rendering }: StandingOptions<C>,
  secret: string,
): void {
  app.get<{ Params: { type: string; documentId: string } }>(
    '/healthz/entry/:type/:documentId',
    async ({ headers, params }, reply) => {
      reply.header('cache-control', 'no-store');
      if (!hasBearer(headers.authorization, secret))
        return reply.code(401).header('www-authenticate', 'Bearer').header('connection', 'close').send();
      const served = rendering();
      return reply.send({
        known: served !== null,
        entry: served && standing(served.content, params.type, params.documentId),
      });
    },
  );
}
