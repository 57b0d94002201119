/**
 * `POST /keurmerk/zelftest/`: the page of the self-test with the answers and their outcome.
 *
 * Answers are in the body, so that no address, log or history holds them; the page gets them as a query of an address
 * that exists only between this route and the renderer. Nothing is kept.
 * @module
 */
import formbody from '@fastify/formbody';
import type { FastifyInstance } from 'fastify';
import { sendMessage, sendRendered, type PagesOptions } from './pages.ts';

export const selfTestAddress = '/keurmerk/zelftest/';

/** More than every answer of the longest edition together. */
const mostBytes = 16 * 1024;

export function addSelfTest<C>(app: FastifyInstance, options: PagesOptions<C>): void {
  // In a scope of its own: only here a form's body is read.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(formbody);
    scope.post<{ Body: Record<string, unknown> | undefined }>(
      selfTestAddress,
      { bodyLimit: mostBytes },
      async (request, reply) => {
        const release = options.store.current;
        const source = options.rendering();
        // Rolled back or just started: the content behind this release is not known, and a guess would be no answer.
        if (!release || source?.releaseId !== release.id) return sendMessage(reply.header('retry-after', '60'), 503);
        const answers = new URLSearchParams(
          Object.entries(request.body ?? {}).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
        );
        answers.set('uitkomst', '');
        const url = new URL(selfTestAddress, options.siteUrl);
        url.search = answers.toString();
        const response = await options.compiled.render(url, source.content, source.asOf);
        return sendRendered(request, reply, release, response);
      },
    );
  });
}
