import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { waitUntilHealthy } from './health.ts';

let answers: number[] = [];
const server = createServer((_, response) => {
  response.statusCode = answers.shift() ?? 200;
  response.end('geen release');
});

async function address(): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
}
afterEach(() => server.close());

test('waits through 503 until the first good answer', async () => {
  answers = [503, 503, 200, 418];
  const url = await address();
  await waitUntilHealthy({
    name: 'site',
    url,
    timeoutMs: 20_000,
    signal: new AbortController().signal,
  });
  expect(answers).toEqual([418]);
});

test('gives up with the last answer', async () => {
  answers = Array.from({ length: 1000 }, () => 503);
  const url = await address();
  const waiting = waitUntilHealthy({
    name: 'site',
    url,
    timeoutMs: 300,
    signal: new AbortController().signal,
  });
  await expect(waiting).rejects.toThrow(/The site did not get ready.*503 geen release/);
});

test('stops waiting when it has no use any more', async () => {
  const controller = new AbortController();
  const waiting = waitUntilHealthy({
    name: 'CMS',
    url: 'http://127.0.0.1:9/',
    timeoutMs: 20_000,
    signal: controller.signal,
  });
  controller.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow(/gone|abort/);
});
