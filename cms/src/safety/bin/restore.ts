import type { Core, UID } from '@strapi/strapi';
import { rulesOf, type TypeRules, type Values } from '../../editorial/model';
import { freeSlug, objectionTo } from '../../editorial/taken-slugs';
import { createdBy, currentActor, updatedBy } from '../actor';
import type { Portrait } from '../entry/portrait';
import { restorable } from '../entry/restorable';
import { logEvent } from '../log/events';
import { DELETED_ENTRY } from '../own-types';

/** What is in the bin. */
export interface DeletedEntry {
  id: number;
  typeUid: UID.ContentType;
  entryId: string;
  title: string;
  content: Portrait;
  given: Values;
  pointedFrom: string[];
  wasOnSite: boolean;
  deletedAt: string | Date;
  wipeAfter: string | Date;
  actorName: string;
  actorRole: string;
}

export interface Restored {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** What is other than it was, in words for the editor. */
  readonly told: readonly string[];
}

export async function findDeleted(strapi: Core.Strapi, id: number): Promise<DeletedEntry | null> {
  return strapi.db.query(DELETED_ENTRY).findOne({ where: { id } });
}

/**
 * Brings an entry back as a draft, as the same entry: its history, its old addresses and the day it was first on the
 * site come along. It is not on the site until somebody publishes it.
 *
 * @returns `null` when somebody else brought it back, or wiped it, in the same moment
 */
export async function restoreDeleted(strapi: Core.Strapi, deleted: DeletedEntry, now: Date): Promise<Restored | null> {
  const { typeUid: uid, entryId: documentId } = deleted;
  const rules = rulesOf(strapi, uid);
  if (!rules) throw new Error(`${uid} is not a type that comes back from the bin.`);
  return strapi.db.transaction(async () => {
    // First, so that a second one waits here and then finds nothing.
    const { count } = await strapi.db.query(DELETED_ENTRY).deleteMany({ where: { id: deleted.id } });
    if (count === 0) return null;
    const { data, lost } = await restorable(strapi, uid, deleted.content);
    const slug = await addressFor(strapi, rules, data.slug, documentId);
    const actor = currentActor(strapi);
    const by = { ...updatedBy(actor), ...createdBy(actor) };
    // `as never`: the type of `data` depends on the content type, which is only known at run time here.
    const made = await strapi.documents(uid).create({ data: { ...data, ...(slug && { slug }), ...by } as never });
    const given = { ...deleted.given };
    if (rules.slugSource) given.formerSlugs = await ownFormerSlugs(strapi, rules, given.formerSlugs, documentId);
    // Past the document service, which gives every new entry an id and marks of its own.
    await strapi.db
      .query(uid)
      .update({ where: { documentId: made.documentId, publishedAt: null }, data: { ...given, documentId } });
    const { title } = deleted;
    await logEvent(strapi, { uid, documentId, title, act: 'teruggehaald uit de prullenbak', actor, at: now });
    return { uid, documentId, told: [...toldOfAddress(data.slug, slug), ...lost, ...toldOfPointers(deleted)] };
  });
}

async function addressFor(
  strapi: Core.Strapi,
  rules: TypeRules,
  slug: unknown,
  documentId: string,
): Promise<string | null> {
  if (!rules.slugSource || typeof slug !== 'string') return null;
  return freeSlug(strapi, rules, slug, documentId);
}

/** Old addresses that nobody else took meanwhile. */
async function ownFormerSlugs(
  strapi: Core.Strapi,
  rules: TypeRules,
  former: unknown,
  documentId: string,
): Promise<string[]> {
  const free: string[] = [];
  for (const slug of Array.isArray(former) ? (former as string[]) : [])
    if ((await objectionTo(strapi, rules, slug, documentId)) === null) free.push(slug);
  return free;
}

const toldOfAddress = (was: unknown, is: string | null): string[] =>
  is && is !== was ? [`Het adres ‘${String(was)}’ is nu van een ander item. Dit item heet nu ‘${is}’.`] : [];

const toldOfPointers = ({ pointedFrom }: DeletedEntry): string[] =>
  (pointedFrom ?? []).map((from) => `Hoorde bij ${from}. Kies dat daar opnieuw.`);
