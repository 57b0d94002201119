/**
 * Security headers of every answer. No `unsafe-inline` anywhere: a page has no `style=` and no inline script.
 * @module
 */
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

type Policy = Readonly<Record<string, string>>;

const everyPage: Policy = {
  'default-src': "'none'",
  // Waves, boats and bricks are drawn by the stylesheet itself.
  'img-src': "'self' data:",
  'style-src': "'self'",
  'font-src': "'self'",
  'script-src': "'none'",
  // Nothing on a page fetches; Lighthouse reads robots.txt from inside the page.
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** What one page may do besides, by its address. Any other page ships no script at all. */
const pagesWithScript = new Map<string, Policy>([
  // Pagefind's engine is WebAssembly, and it fetches the index.
  ['/zoeken/', { 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" }],
  // Leaflet, and the tiles of the map (docs/decisions/0006-map.md).
  ['/initiatieven/kaart/', { 'script-src': "'self'", 'img-src': "'self' data: https://service.pdok.nl" }],
]);

const written = (policy: Policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join(';');

const ofEveryPage = written(everyPage);

/** A form counts, and keeps a draft in the tab. */
const ofForms: Policy = { 'script-src': "'self'" };

/** The content security policy of an address. @param own what else holds for one answer */
export function policyOf(url: string, own?: Policy): string {
  const path = url.replace(/\?.*/s, '');
  const ofPage = path.startsWith('/doe-mee/') ? ofForms : pagesWithScript.get(path);
  return ofPage || own ? written({ ...everyPage, ...ofPage, ...own }) : ofEveryPage;
}

/** @param siteUrl the public address; HSTS only makes sense, and only is safe, when it is https */
export async function addSecurityHeaders(app: FastifyInstance, siteUrl: string): Promise<void> {
  await app.register(helmet, {
    // Below: it differs per page.
    contentSecurityPolicy: false,
    strictTransportSecurity: siteUrl.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', policyOf(request.url));
    reply.header(
      'permissions-policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    );
  });
}
