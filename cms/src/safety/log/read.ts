import type { Core, UID } from '@strapi/strapi';
import { endOfAmsterdamDay, startOfAmsterdamDay } from 'shared-types';
import { typeNameOf } from '../entry/fields';
import { EVENT } from '../own-types';

/** Which lines somebody asks for; days are those of Amsterdam, the last one included. */
export interface Question {
  readonly uid?: string | undefined;
  readonly documentId?: string | undefined;
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A line as a person reads it. */
export interface LogLine {
  readonly at: string;
  readonly act: string;
  readonly uid: string;
  readonly documentId: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly role: string;
  /** Where the item is in the admin; `null` when it is gone. */
  readonly address: string | null;
}
interface Row {
  at: string | Date;
  act: string;
  typeUid: string;
  entryId: string;
  title: string;
  actorKind: string;
  actorName: string;
  actorRole: string | null;
}

/** @returns lines newest first, and how many there are in all */
export async function readLog(
  strapi: Core.Strapi,
  question: Question,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<{ lines: LogLine[]; total: number }> {
  const where = whereOf(question);
  const query = strapi.db.query(EVENT);
  const rows = (await query.findMany({
    where,
    limit,
    offset,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })) as Row[];
  const addresses = await addressesOf(strapi, rows);
  return {
    total: await query.count({ where }),
    lines: rows.map((row) => ({
      at: new Date(row.at).toISOString(),
      act: row.act,
      uid: row.typeUid,
      documentId: row.entryId,
      type: typeNameOf(strapi, row.typeUid),
      title: row.title,
      name: row.actorKind === 'plan' ? `${row.actorName}, zoals gepland` : row.actorName,
      role: row.actorRole ?? '',
      address: addresses.get(`${row.typeUid} ${row.entryId}`) ?? null,
    })),
  };
}

/** Where each item that is still there stands in the admin; asked per type, not per line. */
async function addressesOf(strapi: Core.Strapi, rows: readonly Row[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [uid, ofType] of Map.groupBy(rows, ({ typeUid }) => typeUid)) {
    const type = strapi.contentTypes[uid as UID.ContentType];
    if (!type) continue;
    const list = `/content-manager/${type.kind === 'singleType' ? 'single-types' : 'collection-types'}/${uid}`;
    const ids = [...new Set(ofType.map(({ entryId }) => entryId))];
    const there: { documentId: string }[] = await strapi.db
      .query(uid)
      .findMany({ where: { documentId: { $in: ids } }, select: ['documentId'] });
    for (const { documentId } of there)
      found.set(`${uid} ${documentId}`, type.kind === 'singleType' ? list : `${list}/${documentId}`);
  }
  return found;
}

/** Everybody who is in the log, by name: also who has no account any more. */
export async function peopleInLog(strapi: Core.Strapi): Promise<string[]> {
  const table = strapi.db.metadata.get(EVENT).tableName;
  const rows: { name: string }[] = await strapi.db
    .connection(table)
    .distinct({ name: 'actor_name' })
    .orderBy('actor_name');
  return rows.map(({ name }) => name);
}

function whereOf({ uid, documentId, person, from, until }: Question): object {
  const at = {
    ...(from && { $gte: startOfAmsterdamDay(from) }),
    ...(until && { $lt: endOfAmsterdamDay(until) }),
  };
  return {
    ...(uid && { typeUid: uid }),
    ...(documentId && { entryId: documentId }),
    ...(person && { actorName: person }),
    ...((from || until) && { at }),
  };
}
