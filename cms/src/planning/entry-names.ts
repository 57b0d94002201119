import type { Core, UID } from '@strapi/strapi';

/** The view configuration that our schemas carry (`editorial/view-configuration.ts`). */
interface ViewConfig {
  settings?: { mainField?: string };
  metadatas?: Record<string, { edit?: { label?: string } } | undefined>;
}

const configOf = (strapi: Core.Strapi, uid: string): ViewConfig =>
  (strapi.contentTypes[uid as UID.ContentType] as { config?: ViewConfig } | undefined)?.config ?? {};

/** What editors call these fields, in the order in which they were given. */
export function labelsOf(strapi: Core.Strapi, uid: string, fields: readonly string[]): string[] {
  const { metadatas } = configOf(strapi, uid);
  return fields.map((field) => metadatas?.[field]?.edit?.label ?? field);
}

/** By which title editors know an entry; the name of its type for a single page. */
export async function titleOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<string> {
  const mainField = configOf(strapi, uid).settings?.mainField;
  const row: Record<string, unknown> | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null } });
  const title = mainField ? row?.[mainField] : null;
  return title ? String(title) : (strapi.contentTypes[uid]?.info.displayName ?? 'Zonder titel');
}

/** As colleagues know somebody. */
export const nameOf = ({ firstname, lastname }: { firstname?: string | null; lastname?: string | null }): string =>
  [firstname, lastname].filter(Boolean).join(' ') || 'Iemand';
