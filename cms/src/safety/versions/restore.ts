import type { Core, UID } from '@strapi/strapi';
import { currentActor, updatedBy } from '../actor';
import { mainFieldOf } from '../entry/fields';
import { type Portrait, portraitOf, titleIn } from '../entry/portrait';
import { restorable } from '../entry/restorable';
import type { Difference } from '../entry/differences';
import { logEvent } from '../log/events';
import { differencesOf } from '../look/difference';
import { EARLIER_VERSION } from '../own-types';

/** How an entry was on the site before. */
export interface EarlierVersion {
  readonly id: number;
  readonly since: string | null;
  readonly until: string;
}
interface Row {
  id: number;
  content: Portrait;
  since: string | Date | null;
  until: string | Date;
}

const moment = (value: string | Date) => new Date(value).toISOString();

/** Newest first. */
export async function versionsOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<EarlierVersion[]> {
  const rows = (await strapi.db.query(EARLIER_VERSION).findMany({
    where: { typeUid: uid, entryId: documentId },
    select: ['id', 'since', 'until'],
    orderBy: { id: 'desc' },
  })) as Row[];
  return rows.map(({ id, since, until }) => ({ id, since: since && moment(since), until: moment(until) }));
}

/** What putting an earlier version back would change in the draft, and what of it is not there any more. */
export interface LookBack {
  readonly differences: readonly Difference[];
  readonly lost: readonly string[];
}

/** @returns `null` when version or entry is gone */
export async function lookBack(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  versionId: number,
): Promise<LookBack | null> {
  const version = await find(strapi, uid, documentId, versionId);
  const draft = await portraitOf(strapi, uid, documentId, 'draft');
  if (!version || !draft) return null;
  const { lost } = await restorable(strapi, uid, version.content);
  return { differences: differencesOf(strapi, uid, draft, withOwnAddress(version.content, draft)), lost };
}

/**
 * Puts an earlier version into the draft. What is on the site stays as it is until somebody publishes; the address stays
 * that of today.
 *
 * @returns what couldn't come back; `null` when version or entry is gone
 */
export async function putBack(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  versionId: number,
  now: Date,
): Promise<readonly string[] | null> {
  return strapi.db.transaction(async () => {
    const version = await find(strapi, uid, documentId, versionId);
    const draft = await portraitOf(strapi, uid, documentId, 'draft');
    if (!version || !draft) return null;
    const { data, lost } = await restorable(strapi, uid, withOwnAddress(version.content, draft));
    const actor = currentActor(strapi);
    // `as never`: the type of `data` depends on the content type, which is only known at run time here.
    await strapi.documents(uid).update({ documentId, data: { ...data, ...updatedBy(actor) } as never });
    const title = titleIn(draft, mainFieldOf(strapi, uid));
    await logEvent(strapi, { uid, documentId, title, act: 'vorige versie teruggezet als concept', actor, at: now });
    return lost;
  });
}

/** Removes an earlier version for good, for when it holds what nobody may see any more. @returns whether it was there */
export async function wipeVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  versionId: number,
): Promise<boolean> {
  const version = await find(strapi, uid, documentId, versionId);
  if (version) await strapi.db.query(EARLIER_VERSION).delete({ where: { id: version.id } });
  return version !== null;
}

async function find(strapi: Core.Strapi, uid: string, documentId: string, id: number): Promise<Row | null> {
  return strapi.db.query(EARLIER_VERSION).findOne({ where: { id, typeUid: uid, entryId: documentId } });
}

const withOwnAddress = (content: Portrait, draft: Portrait): Portrait =>
  'slug' in draft ? { ...content, slug: draft.slug } : content;
