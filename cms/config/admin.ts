import type { Core } from '@strapi/strapi';
import { previewAddress } from '../src/preview/link';
import { secrets } from '../src/publication/secrets';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: secrets().adminJwtSecret },
  apiToken: { salt: secrets().apiTokenSalt },
  transfer: { token: { salt: secrets().transferTokenSalt } },
  secrets: { encryptionKey: secrets().encryptionKey },
  // The site may be framed already: `frame-src` in middlewares.ts.
  preview: {
    enabled: true,
    config: {
      allowedOrigins: [],
      handler: async (uid: string, asked: { documentId?: string; status?: string }) =>
        previewAddress(strapi, env('SITE_URL', `http://localhost:${env.int('SITE_PORT', 4321)}`), uid, asked),
    },
  },
  // No paid features shown to volunteers (knowledge/strapi.md §1).
  flags: { nps: false, promoteEE: false, docLinks: false },
  autoOpen: false,
  watchIgnoreFiles: ['**/tests/**', '**/seed/content/**'],
  ...(env.bool('CMS_BEHIND_PROXY', false) && { auth: { secret: secrets().adminJwtSecret, cookie: { secure: true } } }),
});
