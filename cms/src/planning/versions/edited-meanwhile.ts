import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { labelsOf, nameOf } from '../entry-names';
import { changedFields, type Version } from './version';

/** Name of the refusal; the admin knows it by that (`admin/planning/meanwhile`). */
export const EDITED_MEANWHILE = 'EditedMeanwhile';

/** Who changed an entry since somebody opened it, and what. */
export interface Meanwhile {
  readonly who: string;
  /** The same account: in another window, or on another machine. */
  readonly isYou: boolean;
  readonly when: string;
  /** Labels of the fields that differ. */
  readonly changed: readonly string[];
  /** Label of every field, for what the admin shows. */
  readonly labels: Readonly<Record<string, string>>;
  /** The version that is there now: who overwrites it says which one. */
  readonly version: Version;
}

/** The refusal of a save that would overwrite what its editor has not seen. */
export class EditedMeanwhileError extends errors.ApplicationError<string, string, Meanwhile> {
  constructor(meanwhile: Meanwhile) {
    super(`${meanwhile.who} heeft dit item intussen veranderd. Laad de bladzijde opnieuw.`, meanwhile);
    this.name = EDITED_MEANWHILE;
  }
}

export interface Seen {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly seen: Version;
  readonly now: Version;
  readonly editor: { id?: unknown } | undefined;
}

/** @throws EditedMeanwhileError when the draft is not the one that its editor has seen */
export async function refuseUnseenChanges(
  strapi: Core.Strapi,
  { uid, documentId, seen, now, editor }: Seen,
): Promise<void> {
  const changed = changedFields(seen, now);
  if (changed.length === 0) return;
  const draft: { updatedAt: string; updatedBy?: Person | null } | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, populate: { updatedBy: true } });
  const names = Object.keys(now);
  const labels = labelsOf(strapi, uid, names);
  throw new EditedMeanwhileError({
    who: draft?.updatedBy ? nameOf(draft.updatedBy) : 'Iemand',
    isYou: draft?.updatedBy?.id !== undefined && draft.updatedBy.id === editor?.id,
    when: new Date(draft?.updatedAt ?? Date.now()).toISOString(),
    changed: labelsOf(strapi, uid, changed),
    labels: Object.fromEntries(names.map((name, index) => [name, labels[index] ?? name])),
    version: now,
  });
}

interface Person {
  id: unknown;
  firstname?: string | null;
  lastname?: string | null;
}
