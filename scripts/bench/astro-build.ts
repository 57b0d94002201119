import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const siteDir = join(import.meta.dirname, '../../site');

export interface BuildOptions {
  outDir: string;
  dataDir: string;
  snapshotFile: string;
  siteUrl: string;
}

/** Runs a plain `astro build` from a snapshot. @returns how long it took, start of the process included, in ms. */
export async function astroBuild({ outDir, dataDir, snapshotFile, siteUrl }: BuildOptions): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [join(siteDir, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir, '--silent'],
    {
      cwd: siteDir,
      env: {
        ...process.env,
        DATA_DIR: dataDir,
        SITE_SNAPSHOT: snapshotFile,
        SITE_URL: siteUrl,
        SITE_TOKEN: 'unused',
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: '--max-old-space-size=4096',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`astro build ended with code ${code}`);
  return performance.now() - startedAt;
}
