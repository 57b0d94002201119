/**
 * `/voorbeeld/`: what an editor wrote, on the real page, before it is on the site. Every answer here is for the one who
 * asks: never kept, never found.
 * @module
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ReadLink, readPreview } from 'shared-types/preview-link';
import { PREVIEW, PREVIEW_FILE, REFRESH } from '../../src/content/preview/addresses.ts';
import { policyOf } from '../http/security-headers.ts';
import { MESSAGE_STYLE, messageStyle, type Refusal, refusalPage, statusOf } from './messages.ts';
import type { PreviewDesk } from './preview-desk.ts';

export interface PreviewRoutes<C> {
  desk: PreviewDesk<C>;
  /** The newest content that the site knows; null before there is any. */
  known: () => C | null;
  previewToken: string;
  now?: () => Date;
}

/** What Strapi's preview page says when an editor saves or publishes there. */
const refreshScript = `addEventListener('message', ({ source, data }) => {
  if (source === parent && data?.type === 'strapiUpdate') location.reload();
});
`;

export function addPreview<C>(app: FastifyInstance, options: PreviewRoutes<C>): void {
  const { desk, known, previewToken, now = () => new Date() } = options;
  const linkIn = (query: unknown) => String((query as { link?: unknown }).link ?? '');

  app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex, nofollow');
      reply.header('referrer-policy', 'no-referrer');
    });

    scope.get(PREVIEW, async (request, reply) => {
      const moment = now();
      const link = readPreview('page', linkIn(request.query), previewToken, moment);
      if (link.state !== 'valid') return refuse(reply, link, link.state);
      const content = known();
      if (content === null) return refuse(reply.header('retry-after', '60'), link, 'not-ready');
      const answer = await desk.page(link.claims, content, moment);
      if ('refusal' in answer) return refuse(reply, link, answer.refusal);
      return framedBy(reply, link.claims.editor, answer.address).type('text/html; charset=utf-8').send(answer.html);
    });

    scope.get(PREVIEW_FILE, async (request, reply) => {
      const link = readPreview('file', linkIn(request.query), previewToken, now());
      if (link.state !== 'valid') return refuse(reply, undefined, link.state);
      const body = await desk.file(link.claims).catch(() => null);
      return body ? reply.type(link.claims.mime).send(body) : refuse(reply, undefined, 'cms-silent');
    });

    scope.get(REFRESH, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(refreshScript));
    scope.get(MESSAGE_STYLE, (_request, reply) => reply.type('text/css; charset=utf-8').send(messageStyle));
  });
}

/** The admin shows it in a frame; nobody else may, and no form in it goes anywhere. */
function framedBy(reply: FastifyReply, editor: string, address: string): FastifyReply {
  const policy = policyOf(address, {
    'script-src': "'self'",
    'form-action': "'none'",
    'frame-ancestors': new URL(editor).origin,
  });
  return reply.removeHeader('x-frame-options').header('content-security-policy', policy);
}

/** Who has a link that was real reads it in the admin's frame, and finds the way back. */
function refuse(reply: FastifyReply, link: ReadLink<{ editor: string }> | undefined, refusal: Refusal): FastifyReply {
  const editor = link && link.state !== 'forged' ? link.claims.editor : undefined;
  if (editor) framedBy(reply, editor, PREVIEW);
  return reply.code(statusOf(refusal)).type('text/html; charset=utf-8').send(refusalPage(refusal, editor));
}
