/**
 * A real CMS for tests: `strapi start` in a process of its own, with a database and a data folder of its own.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSecrets } from '../../../scripts/running/secrets.ts';
import { freePort } from './free-port.ts';
import { fillWithStartContent } from './prepared.ts';

const cmsDir = join(import.meta.dirname, '../..');

export interface CmsOptions {
  /** PostgreSQL instead of SQLite. */
  databaseUrl?: string;
  /** `none` leaves the CMS empty: no start content and no accounts. */
  startContent?: 'none';
  /** Loads the start content in this very process, where a copy of a CMS that has it would do. */
  firstStart?: true;
  /** A folder to use again, with its database; without one a temporary folder is made, and removed by `remove()`. */
  dataDir?: string;
  /** Where the site will listen, for the webhook and the preview. */
  sitePort?: number;
  env?: NodeJS.ProcessEnv;
}

export type Role = 'Redacteur' | 'Bestuur' | 'Beheerder';

export interface Secrets {
  siteToken: string;
  previewToken: string;
  intakeToken: string;
  webhookSecret: string;
  encryptionKey: string;
}

export interface Cms {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly secrets: Secrets;
  /** What it printed so far. */
  log(): string;
  /** E-mail address and password of a demo account. */
  account(role: Role): Promise<{ email: string; password: string }>;
  stop(): Promise<void>;
  /** As a power cut would. */
  kill(): Promise<void>;
  /** Starts again on the same data. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/**
 * Starts a CMS and resolves when it answers. The compiled CMS (`cms/dist`) must be there: `npm test` builds it.
 * A new one with start content begins as a copy of one that has loaded it (`prepared.ts`), unless it is a `firstStart`.
 */
export async function startCms(options: CmsOptions = {}): Promise<Cms> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'participienter-cms-')));
  const { databaseUrl = '', startContent, firstStart } = options;
  if (!options.dataDir && !startContent && !firstStart) await fillWithStartContent({ dataDir, databaseUrl }, startOnce);
  ensureSecrets(dataDir);
  const secrets = JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')) as Secrets;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let output = '';

  const start = async () => {
    child = spawn(process.execPath, [join(cmsDir, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'], {
      cwd: cmsDir,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        CMS_HOST: '127.0.0.1',
        CMS_PORT: String(port),
        CMS_URL: url,
        SITE_PORT: String(options.sitePort ?? 9),
        START_CONTENT: startContent ?? '',
        STRAPI_TELEMETRY_DISABLED: 'true',
        STRAPI_DISABLE_EE: 'true',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => (output += text.toString()));
    try {
      await answers(`${url}/_health`, child, () => output);
    } catch (error) {
      // Nobody else knows it: it would go on working beside the tests after this one.
      await end('SIGKILL');
      throw error;
    }
  };

  const end = async (signal: NodeJS.Signals) => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };

  await start();
  return {
    url,
    port,
    dataDir,
    secrets,
    log: () => output,
    async account(role) {
      const accounts = JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')) as {
        role: string;
        email: string;
        password: string;
      }[];
      const account = accounts.find((one) => one.role === role);
      if (!account) throw new Error(`No account for ${role}`);
      return account;
    },
    start,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const startOnce = async (on: Pick<CmsOptions, 'dataDir' | 'databaseUrl'>) => (await startCms(on)).stop();

/** Resolves when `url` answers; rejects when the process ends first, with what it said. */
export async function answers(
  url: string,
  child: ChildProcess,
  output: () => string,
  timeoutMs = 240_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The process ended:\n${output()}`);
    const ok = await fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer within ${timeoutMs} ms:\n${output()}`);
}
