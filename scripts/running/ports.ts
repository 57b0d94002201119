/**
 * Whether our ports are free, asked before anything is started.
 *
 * @module
 */
import { createServer } from 'node:net';
import { Fault } from './faults.mjs';
import type { Address } from './settings.ts';

/** @throws Fault that names the setting with which another port can be chosen. */
export async function checkPort(name: 'CMS_PORT' | 'SITE_PORT', { host, port }: Address): Promise<void> {
  const code = await listenOnce(host, port);
  if (!code) return;
  const what: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program`,
    EACCES: `Port ${port} is only for root`,
    EADDRNOTAVAIL: `This machine has no address ${host}`,
  };
  throw new Fault(
    `${what[code] ?? `Port ${port} can't be used (${code})`}. Stop that program, or choose another port: ${name}=${port + 1} npm start`,
  );
}

/** The error code of listening there for a moment; nothing when it works. */
function listenOnce(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
