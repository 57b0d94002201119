/**
 * Two editors in one entry: who saves last is told, before anything is overwritten, that somebody else changed it.
 *
 * The admin hears with every entry it opens which version that is, and sends it along when it saves. Whoever sends none
 * (a script, the content API) is not asked anything.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { lockTable } from '../../editorial/lock-table';
import { rulesOf } from '../../editorial/model';
import { EDITED_MEANWHILE, refuseUnseenChanges } from './edited-meanwhile';
import { type Editing, editingOf, VERSION_HEADER } from './editing';
import { draftVersion } from './version';

/** As much of Koa's context as is used here. */
interface Context {
  method: string;
  path: string;
  query: Record<string, unknown>;
  status: number;
  body: unknown;
  state: { editing?: Editing | null; user?: { id?: unknown } };
  get(header: string): string;
  set(header: string, value: string): void;
}

interface Write {
  uid: UID.ContentType;
  action: string;
  params: { documentId?: string };
}
const writing = ['create', 'update', 'publish', 'discardDraft'];

/** To be called before Strapi serves anything. */
export function tellEditorsOfEachOther(strapi: Core.Strapi): void {
  // Before Strapi's own middlewares: a refusal comes by here as the answer they made of it.
  strapi.server.use((async (context: Context, next: () => Promise<void>) => {
    const editing = editingOf({ ...pick(context), get: (header) => context.get(header) });
    context.state.editing = editing;
    // Read before the entry itself: a change in between is told once too often, never once too little.
    if (editing?.isReading) editing.version = await openedVersion(strapi, editing);
    await next();
    const refusal = (context.body as { error?: { name?: string; status?: number } } | undefined)?.error;
    if (refusal?.name === EDITED_MEANWHILE) context.status = refusal.status = 409;
    if (editing?.version && context.status < 300) context.set(VERSION_HEADER, JSON.stringify(editing.version));
  }) as never);
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const editing = editingNow(strapi, write);
    if (!editing) return next();
    return strapi.db.transaction(async () => {
      await refuseOnce(strapi, editing, write);
      const result = await next();
      const made = (result as { documentId?: string } | null)?.documentId;
      editing.version = await draftVersion(strapi, write.uid, write.params.documentId ?? made ?? '');
      return result;
    });
  });
}

const pick = ({ method, path, query }: Context) => ({ method, path, query });

async function openedVersion(strapi: Core.Strapi, { uid, documentId }: Editing) {
  if (!rulesOf(strapi, uid)) return null;
  if (documentId) return draftVersion(strapi, uid, documentId);
  const single: { documentId: string } | null = await strapi.db.query(uid).findOne({ where: { publishedAt: null } });
  return single && draftVersion(strapi, uid, single.documentId);
}

/** What the request that is being answered edits, when this write is of that entry. */
function editingNow(strapi: Core.Strapi, { uid, action, params }: Write): Editing | null {
  const context = strapi.requestContext.get() as unknown as Context | undefined;
  const editing = context?.state?.editing;
  const isThis = editing?.uid === uid && (!editing.documentId || editing.documentId === params.documentId);
  return editing && isThis && writing.includes(action) && rulesOf(strapi, uid) ? editing : null;
}

/** Saving and publishing with one button are two writes; only the first can overwrite somebody. */
async function refuseOnce(strapi: Core.Strapi, editing: Editing, { uid, params }: Write): Promise<void> {
  const { documentId } = params;
  if (!documentId || !editing.seen || editing.isChecked) return;
  // Two saves at once come one after the other: the second sees what the first wrote.
  await lockTable(strapi, `entry ${documentId}`);
  const now = await draftVersion(strapi, uid, documentId);
  const context = strapi.requestContext.get() as unknown as Context | undefined;
  if (now) await refuseUnseenChanges(strapi, { uid, documentId, seen: editing.seen, now, editor: context?.state.user });
  editing.isChecked = true;
}
