/**
 * `POST /hooks/content`: the CMS says "look now". It may be lost, doubled, late or a lie; that is all it can say.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import { hasBearer } from './bearer.ts';

/** What is left of a body after the answer is thrown away; a sender of more than this is hung up on. */
const mostBytes = 1024 * 1024;

/**
 * Answers before the body is read: its content means nothing to us, and it may hold what is not public.
 * 202 for who knows the secret, 401 for everybody else.
 */
export function addContentWebhook(app: FastifyInstance, secret: string, nudge: () => void): void {
  app.route({
    method: 'POST',
    url: '/hooks/content',
    onRequest: async (request, reply) => {
      const declared = Number(request.headers['content-length'] ?? 0);
      reply.header('cache-control', 'no-store');
      if (!hasBearer(request.headers.authorization, secret)) {
        return reply.code(401).header('www-authenticate', 'Bearer').header('connection', 'close').send();
      }
      nudge();
      let received = 0;
      request.raw.on('data', (bytes: Buffer) => {
        received += bytes.length;
        if (received > mostBytes) request.raw.destroy();
      });
      if (declared > mostBytes) reply.header('connection', 'close');
      request.log.info({ bytes: declared }, 'The CMS says that content changed');
      return reply.code(202).send();
    },
    handler: (_request, reply) => reply.code(202).send(),
  });
}
