/** `npm start` as a person meets it. Needs what `npm test` has built before; only a fresh `DATA_DIR` is new. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from './running/settings.ts';

const patience = { timeout: 240_000, interval: 200 };
vi.setConfig({ testTimeout: 300_000 });
let dataDir: string;
let env: NodeJS.ProcessEnv;
let running: Start | undefined;

interface Start {
  readonly process: ChildProcess;
  /** Everything that it has said so far. */
  readonly said: () => string;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'start-'));
  const [cms, site] = await Promise.all([freePort(), freePort()]);
  // Vitest's own NODE_ENV and time zone are not what a person starts with.
  env = { ...process.env, NODE_ENV: '', TZ: '', DATA_DIR: dataDir, CMS_PORT: `${cms}`, SITE_PORT: `${site}` };
});

afterAll(async () => {
  if (running && running.process.exitCode === null) {
    running.process.kill('SIGTERM');
    await once(running.process, 'exit');
  }
  rmSync(dataDir, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function start(overrides: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.ts')], {
    cwd: root,
    env: { ...env, ...overrides },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { process: child, said: () => text };
}

async function startAndWait(): Promise<Start> {
  const started = start();
  await vi.waitFor(() => {
    if (started.process.exitCode !== null) throw new Error(started.said());
    expect(started.said()).toContain('✓ Running');
  }, patience);
  return started;
}

/** The line with which a start gave up; it must have ended by itself, with a failure. */
async function refusal(overrides: NodeJS.ProcessEnv = {}): Promise<string> {
  const started = start(overrides);
  const [code] = (await once(started.process, 'close')) as [number];
  expect(code).toBe(1);
  return started.said().trim();
}

const answers = (port: string | undefined, path: string) =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    ({ status }) => status,
    () => 'nobody',
  );

test('the first start makes secrets and accounts, and both sides answer', async () => {
  running = await startAndWait();
  expect(await answers(env.CMS_PORT, '/_health')).toBe(204);
  expect(await answers(env.SITE_PORT, '/healthz')).toBe(200);
  expect(await answers(env.SITE_PORT, '/')).toBe(200);
  expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as { password: string }[];
  expect(accounts).toHaveLength(3);
  for (const { password } of accounts) expect(running.said()).toContain(password);
});

test('a second start says that it is running, and where', async () => {
  expect(await refusal()).toMatch(/^✗ It is already running \(process \d+\): site http:\/\/localhost:\d+.*$/);
});

test('SIGTERM ends both, and nobody answers any more', async () => {
  running?.process.kill('SIGTERM');
  const [code] = (await once(running!.process, 'close')) as [number];
  expect(code).toBe(0);
  expect(running!.said()).toContain('✓ Stopped: nothing is left running.');
  expect(await answers(env.CMS_PORT, '/_health')).toBe('nobody');
  expect(await answers(env.SITE_PORT, '/healthz')).toBe('nobody');
});

test('a later start keeps secrets and accounts, and tells no password again', async () => {
  const secrets = readFileSync(join(dataDir, 'secrets.json'), 'utf8');
  const accounts = readFileSync(join(dataDir, 'accounts.json'), 'utf8');
  running = await startAndWait();
  expect(readFileSync(join(dataDir, 'secrets.json'), 'utf8')).toBe(secrets);
  expect(readFileSync(join(dataDir, 'accounts.json'), 'utf8')).toBe(accounts);
  expect(running.said()).not.toContain('First accounts');
});

test('killed without warning it leaves nothing running, and the next start takes over its lock', async () => {
  running?.process.kill('SIGKILL');
  await vi.waitFor(async () => {
    expect(await answers(env.CMS_PORT, '/_health')).toBe('nobody');
    expect(await answers(env.SITE_PORT, '/healthz')).toBe('nobody');
  }, patience);
  running = await startAndWait();
  running.process.kill('SIGINT');
  await once(running.process, 'close');
});

test('a port in use is told in one line', async () => {
  const other = createServer().listen(Number(env.SITE_PORT), '127.0.0.1');
  await once(other, 'listening');
  const line = await refusal();
  other.close();
  expect(line).toMatch(/^✗ Port \d+ is in use by another program\. .* SITE_PORT=\d+ npm start$/);
});

test('a DATA_DIR that is no folder is told in one line', async () => {
  const file = join(dataDir, 'a-file');
  writeFileSync(file, '');
  expect(await refusal({ DATA_DIR: join(file, 'data') })).toMatch(/^✗ .*a-file.* is not a folder .*$/);
});
