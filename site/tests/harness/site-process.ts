/**
 * A real site server for tests: `node site/server/index.ts` in a process of its own.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { answers } from '../../../cms/tests/harness/cms-process.ts';

const entry = join(import.meta.dirname, '../../server/index.ts');

export interface SiteOptions {
  /** Where the CMS keeps its data: the secrets are shared. */
  dataDir: string;
  port: number;
  cmsUrl: string;
  env?: NodeJS.ProcessEnv;
}

export interface Site {
  readonly url: string;
  readonly pid: number;
  log(): string;
  /** A page as a visitor gets it. */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; body: string; headers: Headers }>;
  /** Resolves with the page once it satisfies `wanted`; rejects after `timeoutMs` with what it was. */
  until(
    path: string,
    wanted: (page: { status: number; body: string }) => boolean,
    timeoutMs?: number,
  ): Promise<{ status: number; body: string }>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts the site and resolves when it has a release. The compiled app (`site/dist/app`) must be there. */
export async function startSite({ dataDir, port, cmsUrl, env }: SiteOptions): Promise<Site> {
  const url = `http://127.0.0.1:${port}`;
  let output = '';
  const child: ChildProcess = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      SITE_HOST: '127.0.0.1',
      SITE_PORT: String(port),
      SITE_URL: url,
      CMS_URL: cmsUrl,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  await answers(`${url}/healthz`, child, () => output);

  const get: Site['get'] = async (path, headers) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...(headers && { headers }) });
    return { status: response.status, body: await response.text(), headers: response.headers };
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return {
    url,
    pid: child.pid as number,
    log: () => output,
    get,
    async until(path, wanted, timeoutMs = 20_000) {
      const deadline = performance.now() + timeoutMs;
      for (;;) {
        const page = await get(path);
        if (wanted(page)) return page;
        if (performance.now() > deadline)
          throw new Error(
            `${path} did not become as wanted: ${page.status}\n${page.body.slice(0, 500)}\n${output.slice(-2000)}`,
          );
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
