/**
 * The public site: files of the current release, filters on demand, former addresses.
 * @module
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Rendering } from '../publisher/status.ts';
import type { CompiledSite } from '../publisher/ports.ts';
import type { Release, ReleaseStore } from '../releases/store.ts';
import { compressOne, isCompressible } from '../releases/compress.ts';
import { resolveAddress } from './address.ts';
import { messagePage } from './messages.ts';
import { chooseCoding } from './negotiate.ts';
import { sendPooledPicture } from './pooled-pictures.ts';
import { sendFile } from './send-file.ts';
import { sendUnknownCode } from './unknown-code.ts';

/** The search page is the same for every question: its script reads the question, on any host. */
const searchPage = 'zoeken/index.html';
/** Every filter of a list together stays far under this; what is longer is not from our forms. */
const longestQuery = 512;

export interface PagesOptions<C> {
  store: Pick<ReleaseStore, 'current' | 'olderAsset' | 'paths'>;
  compiled: Pick<CompiledSite<C>, 'render'>;
  rendering: () => Rendering<C> | null;
  siteUrl: string;
}

/** Answers every GET and HEAD that no other route takes. */
export function addPages<C>(app: FastifyInstance, options: PagesOptions<C>): void {
  app.get('/*', (request, reply) => answerWithPage(request, reply, options));
}

/** The page, file or redirect at the address of the request. */
export async function answerWithPage<C>(
  request: FastifyRequest,
  reply: FastifyReply,
  options: PagesOptions<C>,
): Promise<unknown> {
  // Once per request: what follows is all from this release, whatever is published meanwhile.
  const release = options.store.current;
  if (!release) return sendMessage(reply.header('retry-after', '60'), 503);
  const [pathname, query] = splitUrl(request.originalUrl);
  const answer = resolveAddress(release, pathname);
  switch (answer.kind) {
    case 'malformed':
      return sendMessage(reply, 400);
    case 'redirect':
      return reply
        .header('cache-control', 'no-cache')
        .redirect(answer.to + (query && query.length <= longestQuery ? `?${query}` : ''), 301);
    case 'none':
      // A reply that was sent is awaited as nothing, so what they give back can't tell whether they answered.
      await sendPooledPicture(request, reply, release, answer.path, options.store);
      if (!reply.sent) await sendUnknownCode(request, reply, release, answer.path, options);
      return reply.sent ? reply : sendOlderAsset(request, reply, release, answer.path, options);
    case 'file':
      if (query === '' || !answer.path.endsWith('.html') || answer.path === searchPage)
        return sendFile(request, reply, { ...answer, folder: release.folder });
      if (query.length > longestQuery) return sendMessage(reply, 414);
      return sendOnDemand(request, reply, release, `${pathname}?${query}`, answer, options);
  }
}

/** The 404 page of the release, or a few lines of our own when it has none. */
export async function sendNotFound(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release | null,
): Promise<unknown> {
  const entry = release?.manifest.files.get('404.html');
  reply.code(404);
  return release && entry
    ? sendFile(request, reply, { folder: release.folder, path: '404.html', entry })
    : sendMessage(reply, 404);
}

export function sendMessage(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(messagePage(status));
}

async function sendOlderAsset<C>(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  path: string,
  { store }: PagesOptions<C>,
): Promise<unknown> {
  const older = store.olderAsset(path);
  return older ? sendFile(request, reply, { ...older, path }) : sendNotFound(request, reply, release);
}

/**
 * The same page from the same content, with the query. When the content behind this release is not known (rolled back,
 * or just started), the page without the filter is still a right answer: it is what a host with only files shows.
 */
async function sendOnDemand<C>(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  address: string,
  file: { path: string; entry: Parameters<typeof sendFile>[2]['entry'] },
  { compiled, rendering, siteUrl }: PagesOptions<C>,
): Promise<unknown> {
  const source = rendering();
  if (source?.releaseId !== release.id) {
    return sendFile(request, reply.header('x-robots-tag', 'noindex'), { ...file, folder: release.folder });
  }
  const response = await compiled.render(new URL(address, siteUrl), source.content, source.asOf);
  return sendRendered(request, reply, release, response);
}

/** A page that was made for this request alone: never kept by a browser or a search engine. */
export async function sendRendered(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  response: Response,
): Promise<unknown> {
  reply.header('x-robots-tag', 'noindex');
  if (response.status === 404) return sendNotFound(request, reply, release);
  const to = response.headers.get('location');
  if (to !== null && response.status >= 300 && response.status < 400)
    return reply.header('cache-control', 'no-store').redirect(to, response.status);
  if (!response.ok) throw new Error(`Rendering on demand gave status ${response.status}`);
  reply.header('cache-control', 'no-store').header('vary', 'accept-encoding');
  reply.type(response.headers.get('content-type') ?? 'text/html; charset=utf-8');
  const body = Buffer.from(await response.arrayBuffer());
  const coding = isCompressible('index.html', body.length) ? chooseCoding(request.headers['accept-encoding']) : null;
  return coding ? reply.header('content-encoding', coding).send(await compressOne(body, coding)) : reply.send(body);
}

function splitUrl(url: string): [pathname: string, query: string] {
  const mark = url.indexOf('?');
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}
