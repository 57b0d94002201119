/** The site's process: `node site/server/index.ts`. */
import { join } from 'node:path';
import { cmsClient } from '../src/content/cms-client.ts';
import { draftClient } from '../src/content/preview/draft-client.ts';
import { openMediaPool } from '../src/content/media/pool.ts';
import { ConfigError, readConfig } from './config.ts';
import { openCompiledSite } from './content/compiled-site.ts';
import { cmsSource } from './content/content-source.ts';
import { previewDesk } from './preview/preview-desk.ts';
import { startSite } from './start-site.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const siteDir = join(config.dataDir, 'site');
  const running = await startSite(config, async (log) => {
    const media = await openMediaPool(join(siteDir, 'media'));
    const { siteUrl, cmsUrl, hasStylePage } = config;
    const { siteToken, previewToken } = config.secrets;
    const compiled = await openCompiledSite({
      folder: join(import.meta.dirname, '../dist/app'),
      siteUrl,
      hasStylePage,
      media,
      log,
    });
    const cms = cmsClient({ url: cmsUrl, token: siteToken });
    const drafts = draftClient({ url: cmsUrl, token: previewToken });
    return {
      source: cmsSource({ cms, media, snapshotFile: join(siteDir, 'snapshot.json'), log }),
      compiled,
      previewDesk: previewDesk({ cms: drafts, compiled, place: media.place, previewToken, siteUrl, log }),
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
