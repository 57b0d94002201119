import type { Core } from '@strapi/strapi';
import { secrets } from './secrets';

const NAME = 'website';
const NUDGE_TIMEOUT_MS = 2_000;
const EVENTS = ['entry.publish', 'entry.unpublish', 'entry.delete', 'media.update', 'media.delete'];

/** Where the site's own server listens, as this process reaches it. */
export const siteServer = (): string =>
  process.env.SITE_INTERNAL_URL ?? `http://127.0.0.1:${process.env.SITE_PORT ?? '4321'}`;

const siteHookUrl = () => `${siteServer()}/hooks/content`;

/** What the site asks of whoever speaks to it as the CMS. */
export const siteHeaders = () => ({ Authorization: `Bearer ${secrets().webhookSecret}` });

/**
 * Tells the site to look now, where no entry was published: places of a workshop that were taken. It looks by itself
 * every half minute, so a nudge that fails is no loss.
 */
export async function nudgeSite(): Promise<void> {
  const request = { method: 'POST', headers: siteHeaders(), signal: AbortSignal.timeout(NUDGE_TIMEOUT_MS) };
  await fetch(siteHookUrl(), request).catch(() => undefined);
}

/**
 * Strapi's own webhook, made by code so that it is always there and right: a nudge to the site, no more.
 *
 * The runner has loaded its webhooks before our bootstrap, so it is told about ours too (knowledge/strapi.md §2.9).
 */
export async function ensureWebhook(strapi: Core.Strapi): Promise<void> {
  const store = strapi.get('webhookStore');
  const runner = strapi.get('webhookRunner');
  const data = {
    name: NAME,
    url: siteHookUrl(),
    headers: siteHeaders(),
    events: EVENTS,
    isEnabled: true,
  };
  const known = (await store.findWebhooks()).find((webhook: { name: string }) => webhook.name === NAME);
  if (!known?.id) {
    runner.add(await store.createWebhook(data));
    return;
  }
  const updated = await store.updateWebhook(known.id, { ...data, id: known.id });
  if (updated) runner.update(updated);
}
