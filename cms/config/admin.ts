import type { Core } from '@strapi/strapi';
import { secrets } from '../src/publication/secrets';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: secrets().adminJwtSecret },
  apiToken: { salt: secrets().apiTokenSalt },
  transfer: { token: { salt: secrets().transferTokenSalt } },
  secrets: { encryptionKey: secrets().encryptionKey },
  // Without this the edit view links to Strapi's English manual on setting up a preview.
  preview: { enabled: false, config: { allowedOrigins: [], handler: async () => undefined } },
  // No paid features shown to volunteers (knowledge/strapi.md §1).
  flags: { nps: false, promoteEE: false, docLinks: false },
  autoOpen: false,
  watchIgnoreFiles: ['**/tests/**', '**/seed/content/**'],
  ...(env.bool('CMS_BEHIND_PROXY', false) && { auth: { secret: secrets().adminJwtSecret, cookie: { secure: true } } }),
});
