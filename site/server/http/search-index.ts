/**
 * The search index at `/pagefind/`: made after a swap, but never telling more than the release that is served.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import type { ReleaseStore } from '../releases/store.ts';
import { SearchShelf } from '../search/shelf.ts';
import { sendNotFound } from './pages.ts';
import { sendFile } from './send-file.ts';

/** Answers every GET and HEAD below `/pagefind/`. */
export function addSearchIndex(app: FastifyInstance, store: Pick<ReleaseStore, 'current' | 'paths'>): void {
  const shelf = new SearchShelf(store.paths);
  app.get<{ Params: { '*': string } }>('/pagefind/*', async (request, reply) => {
    const release = store.current;
    const found = release && shelf.find(release, request.params['*']);
    if (!found) return sendNotFound(request, reply, release);
    try {
      return await sendFile(request, reply, found);
    } catch (error) {
      // An old index may be thrown away between looking and reading.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      reply.removeHeader('content-encoding').removeHeader('etag').removeHeader('last-modified');
      return sendNotFound(request, reply, release);
    }
  });
}
