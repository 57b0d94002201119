import type { Core, UID } from '@strapi/strapi';
import { givenFields, rulesOf, type Values } from '../../editorial/model';
import { actorColumns, type Actor } from '../actor';
import { mainFieldOf, typeNameOf } from '../entry/fields';
import { portraitOf, titleIn } from '../entry/portrait';
import { DELETED_ENTRY } from '../own-types';

/** How long what is thrown away can come back. */
export const DAYS_IN_BIN = 30;
const dayMs = 86_400_000;

interface Deletion {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Keeps an entry that is about to be deleted: its draft, what the CMS gave it, and which entries pointed to it. */
export async function keepDeleted(strapi: Core.Strapi, { uid, documentId, actor, now }: Deletion): Promise<void> {
  const query = strapi.db.query(uid);
  const draft: Values | null = await query.findOne({ where: { documentId, publishedAt: null } });
  const content = await portraitOf(strapi, uid, documentId, 'draft');
  const rules = rulesOf(strapi, uid);
  if (!draft || !content || !rules) return;
  const given = givenFields(rules).filter((name) => !rules.derived.includes(name));
  const isOnSite = (await query.count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
  await strapi.db.query(DELETED_ENTRY).create({
    data: {
      typeUid: uid,
      entryId: documentId,
      title: titleIn(draft, mainFieldOf(strapi, uid)),
      content,
      given: Object.fromEntries(given.map((name) => [name, draft[name] ?? null])),
      pointedFrom: await pointedFrom(strapi, uid, documentId),
      wasOnSite: isOnSite,
      deletedAt: now,
      wipeAfter: new Date(+now + DAYS_IN_BIN * dayMs),
      ...actorColumns(actor),
    },
  });
}

/** Entries that point to this one: what they say is theirs, so an editor connects them again. */
async function pointedFrom(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
    if (!('mappedBy' in attribute && attribute.mappedBy) || !('target' in attribute)) continue;
    const target = String(attribute.target);
    const main = mainFieldOf(strapi, target);
    const row: Values | null = await strapi.db
      .query(uid)
      .findOne({ where: { documentId, publishedAt: null }, populate: { [name]: { select: ['documentId', main] } } });
    const rows = [row?.[name] ?? []].flat() as Values[];
    found.push(...rows.map((one) => `${typeNameOf(strapi, target)}: ‘${titleIn(one, main)}’`));
  }
  return found;
}
