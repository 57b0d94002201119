/**
 * Putting the small server together: releases, publisher, web server; and stopping it again.
 * @module
 */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { AfterSwap } from './after-swap/after-swap.ts';
import { ConfigError, type Config } from './config.ts';
import { cmsCancel } from './forms/delivery/cms-cancel.ts';
import { cmsVoice } from './forms/delivery/cms-voice.ts';
import { cmsRecheck } from './forms/delivery/cms-recheck.ts';
import { FormDesk } from './forms/form-desk.ts';
import { addRoutes, createServer } from './http/app.ts';
import type { PreviewDesk } from './preview/preview-desk.ts';
import type { CompiledSite, ContentSource, Log } from './publisher/ports.ts';
import { Publisher } from './publisher/publisher.ts';
import { readHold } from './releases/hold.ts';
import { ReleaseStore } from './releases/store.ts';

/** What the site itself brings: where content comes from and what makes pages of it. */
export interface Collaborators<C> {
  source: ContentSource<C>;
  compiled: CompiledSite<C>;
  /** Shows editors what is not on the site. */
  previewDesk?: PreviewDesk<C>;
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
 * @throws ConfigError when the port is taken or `DATA_DIR` can't be written; nothing on disk was touched then, it may belong to the server that has the port
 */
export async function startSite<C>(
  config: Config,
  makeCollaborators: (log: Log) => Promise<Collaborators<C>>,
  logger: Parameters<typeof createServer>[0] = { level: 'info' },
): Promise<RunningSite<C>> {
  const app = createServer(logger);
  const { source, compiled, previewDesk } = await makeCollaborators(app.log);
  const store = await openStore(config, app.log);
  const afterSwap = new AfterSwap(config.dataDir, app.log, (clone) => store.offerClone(clone));
  const publisher = new Publisher({
    source,
    compiled,
    store,
    afterSwap,
    log: app.log,
    lookIntervalMs: config.lookIntervalMs,
  });
  /** Opened after listening: until then the forms on disk may belong to the server that has the port. */
  let desk: FormDesk | null = null;
  await addRoutes(app, {
    store,
    compiled,
    siteUrl: config.siteUrl,
    webhookSecret: config.secrets.webhookSecret,
    rendering: () => publisher.rendering(),
    standing: source.standing.bind(source),
    status: () => publisher.status(),
    nudge() {
      publisher.nudge();
      desk?.lookAside();
    },
    ...(previewDesk && {
      preview: { desk: previewDesk, known: () => publisher.known(), previewToken: config.secrets.previewToken },
    }),
    outbox: () => desk?.waiting() ?? { waiting: 0, aside: { count: 0, since: null, kinds: {} } },
    forms: {
      desk: () => desk,
      stampSecret: config.secrets.webhookSecret,
      perNetwork: config.formsPerNetwork,
      hasPuzzles: config.formsHavePuzzles,
      giveUp: cmsCancel({ cmsUrl: config.cmsUrl, token: config.secrets.intakeToken }),
      voice: cmsVoice({ cmsUrl: config.cmsUrl, token: config.secrets.intakeToken }),
      recheck: cmsRecheck({ cmsUrl: config.cmsUrl, token: config.secrets.intakeToken }),
    },
  });
  const address = await listen(app, config);
  desk = await openDesk(config, app.log);
  store.tidy();
  const hold = readHold(store.paths);
  app.log.info(
    { release: store.current?.id ?? null, hold: hold?.kind ?? null },
    store.current ? 'Serving the last release' : 'No release yet',
  );
  publisher.start();
  const stop = async () => {
    app.log.info('Stopping');
    await Promise.all([publisher.stop(), app.close()]);
    await desk?.close();
  };
  return { app, publisher, address, stop };
}

async function openDesk(config: Config, log: Log): Promise<FormDesk> {
  const { dataDir, cmsUrl, secrets } = config;
  return FormDesk.open({ folder: join(dataDir, 'outbox'), cmsUrl, token: secrets.intakeToken, log });
}

async function openStore({ dataDir, releasesKept }: Config, log: Log): Promise<ReleaseStore> {
  try {
    return await ReleaseStore.open(dataDir, log, releasesKept);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      EACCES: 'no permission',
      EROFS: 'read-only',
      ENOSPC: 'the disk is full',
      ENOTDIR: 'it is not a folder',
    };
    if (!code || !reasons[code]) throw error;
    throw new ConfigError(`${dataDir} (DATA_DIR) can't be written: ${reasons[code]}.`);
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    await app.close();
    if (code === 'EADDRINUSE')
      throw new ConfigError(`Port ${port} on ${host} is in use. Stop that program, or choose another with SITE_PORT.`);
    if (code === 'EACCES')
      throw new ConfigError(`Port ${port} may not be used by this user. Choose another with SITE_PORT.`);
    throw error;
  }
}
