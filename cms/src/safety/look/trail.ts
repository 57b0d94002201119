import type { Core, UID } from '@strapi/strapi';
import { actorColumns, type Actor } from '../actor';
import { changedFields } from '../entry/differences';
import { fieldsOf } from '../entry/fields';
import type { Portrait } from '../entry/portrait';
import { DRAFT_CHANGE } from '../own-types';

/** Who changed a draft since it was last put on the site. */
export interface DraftChange {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  /** Labels of the fields. */
  readonly fields: readonly string[];
  readonly accountId: string | null;
}
interface Row {
  id: number;
  at: string | Date;
  fields: string[];
  actorName: string;
  actorRole: string;
  actorId: string | null;
}
interface Saved {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly actor: Actor;
  readonly now: Date;
}

/** Remembers that somebody changed a draft: one row per person, with every field so far and the last moment. */
export async function rememberChange(
  strapi: Core.Strapi,
  { uid, documentId, actor, now }: Saved,
  before: Portrait | null,
  after: Portrait,
): Promise<void> {
  const labels = changedFields(fieldsOf(strapi, uid), before, after).map(({ label }) => label);
  if (labels.length === 0) return;
  const query = strapi.db.query(DRAFT_CHANGE);
  const where = { typeUid: uid, entryId: documentId, actorKind: actor.kind, actorId: actor.id };
  const known = (await query.findOne({ where })) as Row | null;
  const fields = [...new Set([...(known?.fields ?? []), ...labels])];
  const data = { fields, at: now, ...actorColumns(actor) };
  if (known) await query.update({ where: { id: known.id }, data });
  else await query.create({ data: { ...where, ...data } });
}

/** What was changed is on the site now, or gone. */
export async function forgetChanges(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  await strapi.db.query(DRAFT_CHANGE).deleteMany({ where: { typeUid: uid, entryId: documentId } });
}

/** Newest first. */
export async function changesOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<DraftChange[]> {
  const rows = (await strapi.db
    .query(DRAFT_CHANGE)
    .findMany({ where: { typeUid: uid, entryId: documentId }, orderBy: { at: 'desc' } })) as Row[];
  return rows.map(({ actorName, actorRole, at, fields, actorId }) => ({
    name: actorName,
    role: actorRole,
    at: new Date(at).toISOString(),
    fields,
    accountId: actorId,
  }));
}
