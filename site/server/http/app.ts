/**
 * The web server: routes, headers, and what a visitor reads when something is wrong.
 * @module
 */
import fastifyStatic from '@fastify/static';
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { isMalformed } from './address.ts';
import { addCancelling, type CancelOptions } from '../forms/cancel-route.ts';
import { addRecheck, type RecheckOptions } from '../forms/recheck-route.ts';
import { addAside, type AsideOptions } from '../forms/aside-route.ts';
import { addForms, type FormsOptions } from '../forms/form-routes.ts';
import { addVoice, type VoiceOptions } from '../forms/voice-route.ts';
import { addHealth, type HealthOptions } from './health.ts';
import { addPages, sendMessage, sendNotFound, type PagesOptions } from './pages.ts';
import { addSearchIndex } from './search-index.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { addSelfTest } from './self-test.ts';
import { addStanding, type StandingOptions } from './standing.ts';
import { addPreview, type PreviewRoutes } from '../preview/index.ts';
import type { ReleaseStore } from '../releases/store.ts';
import { addContentWebhook } from './webhook.ts';

export interface RoutesOptions<C>
  extends PagesOptions<C>, StandingOptions<C>, Pick<HealthOptions, 'status' | 'outbox'> {
  forms: FormsOptions &
    AsideOptions &
    Pick<CancelOptions, 'giveUp'> &
    Pick<VoiceOptions, 'voice'> &
    Pick<RecheckOptions, 'recheck'>;
  store: Pick<ReleaseStore, 'current' | 'olderAsset' | 'paths'>;
  webhookSecret: string;
  nudge: () => void;
  /** Without it there is no preview. */
  preview?: PreviewRoutes<C>;
}

/** A server without routes: its logger (`app.log`) is what everything else logs to. */
export function createServer(logger: FastifyServerOptions['logger'] = false): FastifyInstance {
  return Fastify({
    logger,
    // Our own line per request has neither query nor IP address.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 64 * 1024,
    // A proxy on this machine or in its own network says who asks; anybody else could make that up.
    trustProxy: ['loopback', 'linklocal', 'uniquelocal'],
    // The longest that is sent here is a document of 10 MB, also over a slow line.
    requestTimeout: 120_000,
    forceCloseConnections: 'idle',
    // A bad percent-encoding would fail before any hook, so without security headers; the pages route answers it.
    rewriteUrl: ({ url = '/' }) => (isMalformed(url) ? '/malformed' : url),
  });
}

/** Adds everything that the small server answers. */
export async function addRoutes<C>(app: FastifyInstance, options: RoutesOptions<C>): Promise<void> {
  const { store, webhookSecret } = options;
  app.setErrorHandler(answerError);
  app.setNotFoundHandler(async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return sendNotFound(request, reply, store.current);
    return sendMessage(reply.header('allow', 'GET, HEAD').header('connection', 'close'), 405);
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = request.originalUrl.replace(/\?.*/s, '').slice(0, 200);
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (!path.startsWith('/healthz')) request.log.info(line, 'Answered a request');
  });
  await addSecurityHeaders(app, options.siteUrl);
  await app.register(fastifyStatic, {
    serve: false,
    etag: false,
    lastModified: false,
    cacheControl: false,
  });
  addHealth(app, { ...options, current: () => store.current, secret: webhookSecret });
  addStanding(app, options, webhookSecret);
  addContentWebhook(app, webhookSecret, options.nudge);
  addAside(app, options.forms, webhookSecret);
  addSelfTest(app, options);
  addForms(app, options, options.forms);
  addCancelling(app, { ...options.forms, siteUrl: options.siteUrl });
  addVoice(app, options, options.forms);
  addRecheck(app, { ...options.forms, siteUrl: options.siteUrl });
  addSearchIndex(app, store);
  if (options.preview) addPreview(app, options.preview);
  addPages(app, options);
}

/** Tells the visitor what to do and the operator what happened; never the one to the other. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500)
    request.log.error({ err: { type: error.name, message: error.message, stack: error.stack } }, 'A request failed');
  return sendMessage(clearFileHeaders(reply), status >= 400 && status < 600 ? status : 500);
}

/** What was prepared for a file must not stick to a message. */
function clearFileHeaders(reply: FastifyReply): FastifyReply {
  for (const name of ['content-encoding', 'content-length', 'etag', 'last-modified']) reply.removeHeader(name);
  return reply;
}
