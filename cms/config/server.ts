import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataDir, secrets } from '../src/publication/secrets';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const publicDir = join(dataDir, 'public');
  // Strapi's upload provider refuses to start without this folder.
  mkdirSync(join(publicDir, 'uploads'), { recursive: true });
  const port = env.int('CMS_PORT', 1337);
  return {
    host: env('CMS_HOST', '127.0.0.1'),
    port,
    url: env('CMS_URL', `http://localhost:${port}`),
    // Behind a reverse proxy: without this, rate limits see one address and cookies are not secure.
    proxy: { koa: env.bool('CMS_BEHIND_PROXY', false) },
    dirs: { public: publicDir },
    app: { keys: secrets().appKeys },
    transfer: { remote: { enabled: false } },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
  };
};
