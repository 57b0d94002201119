/**
 * Putting the small server together: releases, publisher, web server; and stopping it again.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import { AfterSwap } from './after-swap/after-swap.ts';
import type { Config } from './config.ts';
import { addRoutes, createServer } from './http/app.ts';
import type { CompiledSite, ContentSource, Log } from './publisher/ports.ts';
import { Publisher } from './publisher/publisher.ts';
import { readHold } from './releases/hold.ts';
import { ReleaseStore } from './releases/store.ts';

/** What the site itself brings: where content comes from and what makes pages of it. */
export interface Collaborators<C> {
  source: ContentSource<C>;
  compiled: CompiledSite<C>;
}

export interface RunningSite<C> {
  app: FastifyInstance;
  publisher: Publisher<C>;
  /** The address it listens on. */
  address: string;
  /** Stops cleanly: answers what was asked, finishes a swap, gives up a run that has not come so far. */
  stop(): Promise<void>;
}

/**
 * Starts listening, serves the last release at once, and begins to look for content.
 * @throws when the port is taken; nothing on disk was touched then, it may belong to the server that has the port
 */
export async function startSite<C>(
  config: Config,
  makeCollaborators: (log: Log) => Promise<Collaborators<C>>,
  logger: Parameters<typeof createServer>[0] = { level: 'info' },
): Promise<RunningSite<C>> {
  const app = createServer(logger);
  const { source, compiled } = await makeCollaborators(app.log);
  const store = await ReleaseStore.open(config.dataDir, app.log, config.releasesKept);
  const afterSwap = new AfterSwap(config.dataDir, app.log, (clone) => store.offerClone(clone));
  const publisher = new Publisher({ source, compiled, store, afterSwap, log: app.log, lookIntervalMs: config.lookIntervalMs });
  await addRoutes(app, {
    store,
    compiled,
    siteUrl: config.siteUrl,
    webhookSecret: config.secrets.webhookSecret,
    rendering: () => publisher.rendering(),
    status: () => publisher.status(),
    nudge: () => publisher.nudge(),
    outboxWaiting: () => 0,
  });
  const address = await app.listen({ host: config.host, port: config.port });
  store.tidy();
  const hold = readHold(store.paths);
  app.log.info({ release: store.current?.id ?? null, hold: hold?.kind ?? null }, store.current ? 'Serving the last release' : 'No release yet');
  publisher.start();
  const stop = async () => {
    app.log.info('Stopping');
    await Promise.all([publisher.stop(), app.close()]);
  };
  return { app, publisher, address, stop };
}
