import type { Core, UID } from '@strapi/strapi';
import { type Difference, differences } from '../entry/differences';
import { fieldsOf } from '../entry/fields';
import { type Pointer, type Portrait, portraitOf } from '../entry/portrait';
import { type DraftChange, changesOf } from './trail';
import { seenToken } from './seen-token';

/** What somebody sees before an entry goes on the site. */
export interface Look {
  /** Goes along with the publication, which must be of this draft. */
  readonly token: string;
  readonly isFirst: boolean;
  readonly differences: readonly Difference[];
  readonly changedBy: readonly DraftChange[];
  /** What belongs to it and is not on the site itself: visitors don't see it yet. */
  readonly notOnSite: readonly string[];
}

/** @returns `null` when there is no draft */
export async function lookAt(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Look | null> {
  const draft = await portraitOf(strapi, uid, documentId, 'draft');
  if (!draft) return null;
  const published = await portraitOf(strapi, uid, documentId, 'published');
  return {
    token: seenToken(draft, published),
    isFirst: published === null,
    differences: differencesOf(strapi, uid, published, draft),
    changedBy: await changesOf(strapi, uid, documentId),
    notOnSite: await notOnSite(strapi, uid, draft),
  };
}

/** {@link differences} of a type. */
export function differencesOf(
  strapi: Core.Strapi,
  uid: string,
  before: Portrait | null,
  after: Portrait,
): Difference[] {
  return differences(fieldsOf(strapi, uid), before, after, (component) => fieldsOf(strapi, component));
}

async function notOnSite(strapi: Core.Strapi, uid: string, draft: Portrait): Promise<string[]> {
  const titles: string[] = [];
  for (const { name, attribute } of fieldsOf(strapi, uid)) {
    const target = strapi.contentTypes[attribute.target as UID.ContentType];
    if (attribute.type !== 'relation' || !target?.options?.draftAndPublish) continue;
    for (const { documentId, title } of draft[name] as Pointer[]) {
      const where = { documentId, publishedAt: { $notNull: true } };
      if ((await strapi.db.query(target.uid).count({ where })) === 0) titles.push(title);
    }
  }
  return titles;
}
