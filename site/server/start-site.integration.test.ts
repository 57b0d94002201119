import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Config } from './config.ts';
import { startSite } from './start-site.ts';
import { FakeSource, filesAsSite, longText, needed } from './test-support/fixture-site.ts';
import { temporaryFolder } from './test-support/temporary-folder.ts';

const secret = 'webhook-secret-0123456789';
const page = 'initiatieven/moestuin/index.html';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function configIn(dataDir: string): Promise<Config> {
  const secrets = {
    siteToken: 'site-token-0123456789',
    previewToken: 'preview-token-0123456789',
    intakeToken: 'intake-token-0123456789',
    webhookSecret: secret,
  };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(secrets));
  const port = await freePort();
  return {
    dataDir,
    host: '127.0.0.1',
    port,
    siteUrl: `http://127.0.0.1:${port}`,
    cmsUrl: 'http://127.0.0.1:9',
    lookIntervalMs: 30_000,
    releasesKept: 5,
    formsPerNetwork: 100,
    formsHavePuzzles: false,
    hasStylePage: false,
    secrets,
  };
}

async function start(config: Config, source: FakeSource) {
  const site = await startSite(config, async () => ({ source, compiled: filesAsSite }), false);
  onTestFinished(() => site.stop());
  const text = async (path: string) => (await fetch(site.address + path)).text();
  const nudge = () =>
    fetch(`${site.address}/hooks/content`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: '{}',
    });
  return { ...site, text, nudge };
}

const command = (name: string, { dataDir, port }: Config) =>
  promisify(execFile)(process.execPath, [fileURLToPath(new URL(`./commands/${name}.ts`, import.meta.url))], {
    env: { ...process.env, DATA_DIR: dataDir, SITE_HOST: '127.0.0.1', SITE_PORT: String(port) },
  });

it('a nudge brings new content live, and rollback and resume work on the running server', async () => {
  const config = await configIn(temporaryFolder());
  const source = new FakeSource();
  source.content = { ...needed, [page]: longText('eerste tekst') };
  const { text, nudge } = await start(config, source);
  const live = (words: string) =>
    vi.waitFor(async () => expect(await text('/initiatieven/moestuin/')).toContain(words), {
      timeout: 10_000,
      interval: 20,
    });
  await live('eerste tekst');
  source.content = { ...needed, [page]: longText('tweede tekst') };
  expect((await nudge()).status).toBe(202);
  await live('tweede tekst');

  expect((await command('rollback', config)).stdout).toMatch(
    /Rolled back.*held until `pnpm site:resume`[^]*running server has been told/,
  );
  await live('eerste tekst');
  await nudge();
  await expect(command('accept', config)).rejects.toThrow('no content that waits');
  await expect(command('rollback', config)).rejects.toThrow('oldest release');
  await live('eerste tekst');

  await command('resume', config);
  await live('tweede tekst');
});

it('with the CMS off, a restart serves the last release at once and filters from the kept content', async () => {
  const config = await configIn(temporaryFolder());
  const source = new FakeSource();
  source.content = { ...needed, [page]: longText('bewaard') };
  const first = await start(config, source);
  await vi.waitFor(() => expect(source.kept).not.toBeNull(), { timeout: 10_000 });
  await first.stop();
  source.fault = new Error('connect ECONNREFUSED');
  const again = await start(config, source);
  expect(await again.text('/initiatieven/moestuin/')).toContain('bewaard');
  await vi.waitFor(async () => expect(await again.text('/initiatieven/moestuin/?wijk=x')).toContain('gefilterd op x'), {
    timeout: 10_000,
  });
  expect(await (await fetch(`${again.address}/healthz`)).json()).toMatchObject({
    status: 'failing',
    cms: { answers: false },
  });
});

it('a second server on the same port says so in one line and touches nothing', async () => {
  const config = await configIn(temporaryFolder());
  const source = new FakeSource();
  await start(config, source);
  await vi.waitFor(() => expect(source.kept).not.toBeNull(), { timeout: 10_000 });
  const staging = join(config.dataDir, 'site/staging');
  mkdirSync(join(staging, 'being-made'));
  await expect(
    startSite(config, async () => ({ source: new FakeSource(), compiled: filesAsSite }), false),
  ).rejects.toThrow(`Port ${config.port} on 127.0.0.1 is in use.`);
  expect(readdirSync(staging)).toContain('being-made');
});
