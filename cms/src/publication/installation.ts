import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * The id of this installation, made once and kept with its content (a restored backup keeps it).
 *
 * The site compares it: another id means that it is looking at another CMS, and holds its release (architecture.md §5).
 */
export async function installationId(strapi: Core.Strapi): Promise<string> {
  const store = strapi.store({ type: 'core', name: 'participienter', key: 'installation' });
  const known = (await store.get({})) as { id?: string } | null;
  if (known?.id) return known.id;
  const id = randomUUID();
  await store.set({ value: { id } });
  return id;
}
