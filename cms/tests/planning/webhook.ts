/**
 * Where the webhook arrives: counts publications per entry.
 *
 * @module
 */
import { createServer, type Server } from 'node:http';
import { freePort } from '../harness/free-port.ts';

export interface Nudges {
  readonly port: number;
  /** How often an entry was told to be on the site, or off it. */
  count(event: 'entry.publish' | 'entry.unpublish', documentId: string): number;
  close(): Promise<void>;
}

/** Listens as the site does. */
export async function listen(): Promise<Nudges> {
  const received: { event: string; documentId: string | undefined }[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const { event, entry } = JSON.parse(body) as { event: string; entry?: { documentId?: string } | null };
      received.push({ event, documentId: entry?.documentId });
      response.end();
    });
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    count: (event, documentId) => received.filter((one) => one.event === event && one.documentId === documentId).length,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
