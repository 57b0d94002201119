/**
 * `GET /healthz`: whether the site is served, and how it stands with the CMS (architecture §4).
 * @module
 */
import type { FastifyInstance } from 'fastify';
import type { FormsWaiting } from '../forms/form-desk.ts';
import type { PublisherStatus } from '../publisher/status.ts';
import type { Release } from '../releases/store.ts';
import { hasBearer } from './bearer.ts';

export interface HealthOptions {
  current: () => Release | null;
  status: () => PublisherStatus;
  /** Forms that wait to be delivered to the CMS, and those that it does not take. */
  outbox: () => FormsWaiting;
  secret: string;
  /** The address of the site as visitors know it. */
  siteUrl: string;
}

/**
 * 200 when there is a release, 503 when not. Everybody sees states and numbers; reasons, titles of entries and timings
 * are for who knows the webhook's secret (the admin's widget, the benchmark): a problem may name a draft.
 */
export function addHealth(app: FastifyInstance, { current, status, outbox, secret, siteUrl }: HealthOptions): void {
  app.get('/healthz', async (request, reply) => {
    const release = current();
    const { waiting, aside } = outbox();
    const { cmsAnswers, lookedAt, hold, failure, problems, runs, running } = status();
    const summary = {
      status: release === null ? 'no release yet' : hold ? 'held' : failure ? 'failing' : 'ok',
      release: release && {
        id: release.id,
        publishedAt: release.manifest.publishedAt,
        files: release.manifest.files.size,
      },
      cms: { answers: cmsAnswers, lookedAt },
      outbox: { waiting, aside: aside.count },
      hold: hold && { kind: hold.kind, since: hold.since },
      failingSince: failure?.since ?? null,
      problems: problems.length,
    };
    const details = hasBearer(request.headers.authorization, secret)
      ? { details: { siteUrl, hold, failure, problems, runs, running, aside } }
      : {};
    return reply
      .code(release ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ ...summary, ...details });
  });
}
