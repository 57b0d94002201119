/**
 * Telling a running server that something changed; when none runs, it finds out at its start.
 * @module
 */
import type { Config } from '../config.ts';

/** Whether a server answered. */
export async function nudgeServer({ port, host, secrets }: Config): Promise<boolean> {
  const reachable = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  const name = reachable.includes(':') ? `[${reachable}]` : reachable;
  try {
    const response = await fetch(`http://${name}:${port}/hooks/content`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secrets.webhookSecret}` },
      signal: AbortSignal.timeout(5000),
    });
    return response.status === 202;
  } catch {
    return false;
  }
}
