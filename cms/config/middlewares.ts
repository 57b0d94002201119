import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const site = env('SITE_URL', `http://localhost:${env.int('SITE_PORT', 4321)}`);
  return [
    'strapi::logger',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'default-src': ["'self'"],
            'connect-src': ["'self'"],
            'script-src': ["'self'"],
            // The admin's own HTML and its component library write inline styles.
            'style-src': ["'self'", "'unsafe-inline'"],
            'img-src': ["'self'", 'data:', 'blob:'],
            'media-src': ["'self'", 'data:', 'blob:'],
            'frame-src': ["'self'", site],
            'frame-ancestors': ["'self'"],
            'object-src': ["'none'"],
            upgradeInsecureRequests: null,
          },
        },
      },
    },
    // Nobody calls the CMS from another origin: the site talks to it from its server.
    { name: 'strapi::cors', config: { origin: [], credentials: false } },
    'strapi::query',
    {
      name: 'strapi::body',
      config: { jsonLimit: '2mb', formLimit: '64kb', textLimit: '64kb', formidable: { maxFileSize: 15_000_000 } },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
    'global::published-only',
  ];
};
