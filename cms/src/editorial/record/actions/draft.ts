import type { Core, UID } from '@strapi/strapi';
import { lockTable } from '../../lock-table';

/** A draft that an editor goes on with: just made, or one that lay ready. */
export interface ReadyDraft {
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly isNew: boolean;
}

export interface DraftPlan {
  readonly uid: UID.ContentType;
  readonly data: Record<string, unknown>;
  /** Where a draft of the same origin that still waits for its editor would be; it is given instead of a second one. */
  readonly waiting: object;
}

/**
 * Makes the draft, or gives the one that lies ready: pressing a button twice, or two editors at once, makes one.
 *
 * A relation in `data` is the documentId of the other entry.
 */
export async function readyDraft(
  strapi: Core.Strapi,
  { uid, data, waiting }: DraftPlan,
  editor: { id: unknown } | null,
): Promise<ReadyDraft> {
  return strapi.db.transaction(async () => {
    await lockTable(strapi, 'record');
    const known: { documentId: string } | null = await strapi.db
      .query(uid)
      .findOne({ where: { ...waiting, publishedAt: null }, orderBy: { id: 'asc' } });
    if (known) return { uid, documentId: known.documentId, isNew: false };
    const by = editor ? { createdBy: editor.id, updatedBy: editor.id } : {};
    // `as never`: the type of `data` depends on the content type, which is only known at run time here.
    const { documentId } = await strapi.documents(uid).create({ data: { ...data, ...by } as never });
    return { uid, documentId, isNew: true };
  });
}
