/**
 * `pnpm dev`: CMS and site in watch mode, with the same data and secrets as `npm start`, and the style page `/_stijl/`.
 *
 * @module
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged, sharedTypesBuild, siteBuild } from './building/builds.ts';
import { Changes } from './running/changes.ts';
import { Fault, explain } from './running/faults.mjs';
import { takeLock } from './running/lock.mjs';
import { checkPort } from './running/ports.ts';
import { startProgram } from './running/processes.ts';
import { ensureSecrets } from './running/secrets.ts';
import { environmentOf, readSettings, root, siteEnvironmentOf } from './running/settings.ts';
import { Stopped, stopSignal, whenAborted } from './running/stopping.ts';

const asked = stopSignal();
process.exitCode = await main().catch((error: unknown) => {
  if (error instanceof Stopped) return 0;
  console.error(`\n✗ ${explain(error)}`);
  return 1;
});

async function main(): Promise<number> {
  const settings = readSettings();
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const lock = takeLock(join(settings.dataDir, 'start.lock'));
  if (!lock.taken) throw new Fault(`It is already running (process ${lock.pid}). Stop that one first.`);
  try {
    await checkPort('CMS_PORT', settings.cms);
    await checkPort('SITE_PORT', settings.site);
    ensureSecrets(settings.dataDir);
    const env = { ...environmentOf(settings), NODE_ENV: 'development' };
    await buildIfChanged(sharedTypesBuild, env, asked);
    await buildIfChanged(siteBuild, env, asked);
    return await watch(env, { STYLE_PAGE: 'on', ...siteEnvironmentOf(settings), NODE_ENV: 'development' });
  } finally {
    lock.release();
  }
}

/** Until Ctrl-C, or until the CMS or the type builder ends by itself. */
async function watch(env: NodeJS.ProcessEnv, siteEnv: NodeJS.ProcessEnv): Promise<number> {
  const strapi = join(root, 'cms', 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const programs = [
    startProgram({
      name: 'types',
      cwd: join(root, 'shared-types'),
      args: [tsc, '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'],
      env,
    }),
    startProgram({ name: 'cms  ', cwd: join(root, 'cms'), args: [strapi, 'develop'], env }),
  ];
  const ends = programs.map(async ({ name, ended }) => `${name.trim()} ${await ended}`);
  const over = new AbortController();
  const site = keepSiteFresh(siteEnv, AbortSignal.any([asked, over.signal]));
  const end = await Promise.race([whenAborted(asked), ...ends]);
  over.abort(new Stopped());
  await Promise.all([site, ...programs.map((program) => program.stop())]);
  if (end) throw new Fault(`${end}; the others are stopped too.`);
  return 0;
}

/**
 * Builds the pages and starts the site's server again at each change. What doesn't build, or a server that falls over,
 * is told, and waits for the next change.
 */
async function keepSiteFresh(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<void> {
  const watched = ['site/server', 'site/src', 'site/public', 'shared-types/dist'];
  const changes = new Changes(
    watched.map((folder) => join(root, folder)),
    signal,
  );
  const serve = () => startProgram({ name: 'site ', cwd: join(root, 'site'), args: [join('server', 'index.ts')], env });
  let server = serve();
  const stopped = whenAborted(signal);
  for (;;) {
    await Promise.race([changes.next(), stopped]);
    if (signal.aborted) break;
    try {
      await buildIfChanged(siteBuild, env, signal);
    } catch (error) {
      if (signal.aborted) break;
      console.error(`✗ ${explain(error)}`);
      continue;
    }
    await server.stop();
    console.log('• Starting the site again after a change …');
    server = serve();
  }
  await server.stop();
}
