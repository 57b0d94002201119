/** The site's process: `node site/server/index.ts`. */
import { join } from 'node:path';
import { cmsClient } from '../src/content/cms-client.ts';
import { openMediaPool } from '../src/content/media/pool.ts';
import { ConfigError, readConfig } from './config.ts';
import { openCompiledSite } from './content/compiled-site.ts';
import { cmsSource } from './content/content-source.ts';
import { startSite } from './start-site.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const siteDir = join(config.dataDir, 'site');
  const running = await startSite(config, async (log) => {
    const media = await openMediaPool(join(siteDir, 'media'));
    const cms = cmsClient({ url: config.cmsUrl, token: config.secrets.siteToken });
    return {
      source: cmsSource({ cms, media, snapshotFile: join(siteDir, 'snapshot.json'), log }),
      compiled: await openCompiledSite({
        folder: join(import.meta.dirname, '../dist/app'),
        siteUrl: config.siteUrl,
        hasStylePage: config.hasStylePage,
        media,
        log,
      }),
    };
  });
  const stop = () => void running.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  // A fault in the configuration is told in its own lines; anything else needs its stack.
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
