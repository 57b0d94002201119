/**
 * `npm start`, after the packages are there: secrets, builds, both processes, and where they are.
 *
 * @module
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhatChanged } from './building/builds.ts';
import { accountsToTell } from './running/accounts.ts';
import { Fault, explain } from './running/faults.mjs';
import { waitUntilHealthy } from './running/health.ts';
import { takeLock } from './running/lock.mjs';
import { checkPort } from './running/ports.ts';
import { type Running, startProgram } from './running/processes.ts';
import { ensureSecrets } from './running/secrets.ts';
import { type Settings, environmentOf, localUrl, readSettings, root, siteEnvironmentOf } from './running/settings.ts';
import { Stopped, stopSignal, whenAborted } from './running/stopping.ts';

const asked = stopSignal();
process.exitCode = await main().catch((error: unknown) => {
  if (asked.aborted && (error === asked.reason || error instanceof Stopped)) return 0;
  console.error(`\n✗ ${explain(error)}`);
  return 1;
});

async function main(): Promise<number> {
  const settings = readSettings();
  mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
  const lock = takeLock(join(settings.dataDir, 'start.lock'));
  if (!lock.taken) {
    throw new Fault(
      `It is already running (process ${lock.pid}): site ${settings.site.url}, CMS ${settings.cms.url}/admin. Stop that one first, or choose another DATA_DIR and other ports.`,
    );
  }
  try {
    await checkPort('CMS_PORT', settings.cms);
    await checkPort('SITE_PORT', settings.site);
    ensureSecrets(settings.dataDir);
    await buildWhatChanged(environmentOf(settings), asked);
    return await runBoth(settings);
  } finally {
    lock.release();
  }
}

async function runBoth(settings: Settings): Promise<number> {
  const startedAt = performance.now();
  console.log('• Starting the CMS and the site …');
  const production = { NODE_ENV: 'production' };
  const strapi = join(root, 'cms', 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const both = [
    startProgram({
      name: 'cms ',
      cwd: join(root, 'cms'),
      args: [strapi, 'start'],
      env: { ...environmentOf(settings), ...production },
    }),
    startProgram({
      name: 'site',
      cwd: join(root, 'site'),
      args: [join('server', 'index.ts')],
      env: { ...siteEnvironmentOf(settings), ...production },
    }),
  ];
  const over = new AbortController();
  const end = firstEnd(both);
  try {
    const ready = bothHealthy(settings, AbortSignal.any([asked, over.signal])).then(() => tell(settings, startedAt));
    // Lost waiting (a process ended, or we stop) is told below, once.
    const failed = ready.then(() => new Promise<never>(() => undefined));
    await Promise.race([
      end.then((how) => {
        throw new Fault(how);
      }),
      failed,
      whenAborted(asked),
    ]);
    return 0;
  } finally {
    over.abort(new Stopped());
    if (asked.aborted) console.log('\n• Stopping …');
    await Promise.all(both.map((program) => program.stop()));
    console.log('✓ Stopped: nothing is left running.');
  }
}

/** How the first of them ended; that it ends at all is a fault, so the other is stopped too. */
async function firstEnd(both: readonly Running[]): Promise<string> {
  const [program, how] = await Promise.race(both.map(async (p) => [p.name.trim(), await p.ended] as const));
  return `The ${program === 'cms' ? 'CMS' : 'site server'} ${how}; the other one is stopped too. Its last lines above say why.`;
}

async function bothHealthy({ cms, site }: Settings, signal: AbortSignal): Promise<void> {
  await waitUntilHealthy({
    name: 'CMS',
    url: `${localUrl(cms)}/_health`,
    // The first start makes the tables and the start content.
    timeoutMs: 180_000,
    signal,
  });
  await waitUntilHealthy({
    name: 'site',
    url: `${localUrl(site)}/healthz`,
    timeoutMs: 120_000,
    signal,
  });
}

function tell({ dataDir, site, cms, startContent }: Settings, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const accounts = accountsToTell(dataDir);
  console.log(
    [
      '',
      `✓ Running (ready in ${seconds} s)`,
      `  Site   ${site.url}/`,
      `  CMS    ${cms.url}/admin`,
      `  Data   ${dataDir}`,
      ...(startContent === 'none' ? ['  The CMS tells above how to make the first account.'] : []),
      ...accounts,
      '  Stop with Ctrl-C.',
      '',
    ].join('\n'),
  );
}
