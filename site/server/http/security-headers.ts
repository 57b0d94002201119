/**
 * Security headers of every answer. No `unsafe-inline` anywhere: a page has no `style=` and no inline script.
 * @module
 */
import type { IncomingMessage } from 'node:http';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

type Directive = 'img-src' | 'script-src' | 'connect-src';
type Sources = Partial<Record<Directive, string>>;

/** What every page may load. */
const everyPage: Record<Directive, string> = {
  // Waves, boats and bricks are drawn by the stylesheet itself.
  'img-src': "'self' data:",
  'script-src': "'none'",
  'connect-src': "'none'",
};

/** What one page may do besides, by its address. Any other page ships no script at all. */
const pagesWithScript: Readonly<Record<string, Sources>> = {
  // Pagefind's engine is WebAssembly, and it fetches the index.
  '/zoeken/': { 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" },
};

/** @example sourcesFor('/zoeken/?q=plein', 'script-src') // "'self' 'wasm-unsafe-eval'" */
export function sourcesFor(url: string, directive: Directive): string {
  const pathname = url.replace(/\?.*/s, '');
  const own = Object.hasOwn(pagesWithScript, pathname) ? pagesWithScript[pathname] : undefined;
  return own?.[directive] ?? everyPage[directive];
}

const perPage = (directive: Directive) => [({ url = '/' }: IncomingMessage) => sourcesFor(url, directive)];

/** @param siteUrl the public address; HSTS only makes sense, and only is safe, when it is https */
export async function addSecurityHeaders(app: FastifyInstance, siteUrl: string): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        imgSrc: perPage('img-src'),
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        scriptSrc: perPage('script-src'),
        connectSrc: perPage('connect-src'),
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: siteUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header(
      'permissions-policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    );
  });
}
