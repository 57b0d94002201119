/** A CMS that is off, slow, wrong or not ours: the site keeps what it has, whatever the answer. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { cmsClient } from '../../src/content/cms-client.ts';
import { syncContent } from '../../src/content/sync.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function clientOf(answer: RequestListener) {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return cmsClient({ url: `http://127.0.0.1:${port}`, token: 'x', timeoutMs: 300 });
}

const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

describe('a CMS', () => {
  it.each<[string, RequestListener]>([
    ['answers 500', json(500, { error: { message: 'Internal Server Error' } })],
    ['answers 401', json(401, { error: { message: 'Missing or invalid credentials' } })],
    [
      'answers with errors beside half of the data',
      json(200, { errors: [{ message: 'boom' }], data: { publicationIndex: null } }),
    ],
    [
      'answers with a page of a proxy',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Even geduld</h1>'),
    ],
    [
      'answers half a body',
      (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '900' })
          .write('{"data":{"publ', () => response.destroy()),
    ],
    ['never answers', () => {}],
    [
      'knows other types than the site',
      json(200, {
        data: { publicationIndex: { installationId: 'x', entries: { blog: {} }, places: {}, unpublishedLinks: [] } },
      }),
    ],
  ])('that %s makes the look fail, and nothing else', async (_, answer) => {
    await expect(syncContent(await clientOf(answer), undefined)).rejects.toThrow();
  });

  it('that is off makes the look fail at once', async () => {
    const client = await clientOf(json(200, {}));
    server?.close();
    server?.closeAllConnections();
    await expect(syncContent(client, undefined)).rejects.toThrow(/fetch failed/);
  });
});
