import type { Core, UID } from '@strapi/strapi';
import { rulesOf, type Values } from '../editorial/model';
import { isOfRecord } from '../editorial/record/record-types';
import { type Actor, currentActor } from './actor';
import { keepDeleted } from './bin/keep';
import { mainFieldOf } from './entry/fields';
import { type Portrait, portraitOf, titleIn } from './entry/portrait';
import { type Act, logEvent } from './log/events';
import { forgetChanges, rememberChange } from './look/trail';
import { refuseUnseen } from './look/unseen-guard';
import { keepVersion } from './versions/keep';

interface Write {
  uid: UID.ContentType;
  action: string;
  params: { documentId?: string; status?: string };
}
const writes = ['create', 'update', 'publish', 'unpublish', 'clone', 'discardDraft', 'delete'];

/** An entry at one moment: rows, and how draft and site read where that is needed. */
interface Situation {
  readonly draft: Values | null;
  readonly published: Values | null;
  readonly draftPortrait: Portrait | null;
  readonly publishedPortrait: Portrait | null;
}

/**
 * Looks at every write of the document service, within its transaction: the log, who changed a draft, the version that
 * was on the site, and the bin are never there without the write, nor the write without them.
 *
 * It compares what was with what is, so the way somebody asked doesn't matter: publishing while saving, in bulk, by a
 * token, a plan or the start content.
 */
export function watchWrites(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    if (!writes.includes(action) || !rulesOf(strapi, uid)) return next();
    return strapi.db.transaction(async () => {
      const known = action === 'create' || action === 'clone' ? '' : (params.documentId ?? '');
      if (known) await refuseUnseen(strapi, uid, known);
      const actor = currentActor(strapi);
      const wanted = wantedOf({ uid, action, params }, actor);
      const before = await situation(strapi, uid, known, wanted);
      const now = clock();
      if (action === 'delete' && before.draft && !isOfRecord(uid))
        await keepDeleted(strapi, { uid, documentId: known, actor, now });
      const result = await next();
      const documentId = known || ((result as { documentId?: string } | null)?.documentId ?? '');
      const after = await situation(strapi, uid, documentId, wanted);
      await told(strapi, { uid, action, documentId, actor, now, before, after });
      return result;
    });
  });
}

/** What of an entry must be read as a whole: that costs more than its rows. */
interface Wanted {
  readonly draft: boolean;
  readonly published: boolean;
}

/**
 * Who changed a draft is remembered of persons. What was on the site is kept when that may change; not for the record,
 * which never goes back, and not for the start content, which was nobody's version.
 */
function wantedOf({ uid, action, params }: Write, actor: Actor): Wanted {
  const touchesSite = ['publish', 'unpublish'].includes(action) || params.status === 'published';
  return {
    draft: actor.kind === 'account' && ['create', 'update', 'clone'].includes(action),
    published: touchesSite && !isOfRecord(uid) && actor.kind !== 'startinhoud',
  };
}

const nothing: Situation = { draft: null, published: null, draftPortrait: null, publishedPortrait: null };

async function situation(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  wanted: Wanted,
): Promise<Situation> {
  if (!documentId) return nothing;
  const rows: Values[] = await strapi.db.query(uid).findMany({ where: { documentId } });
  const draft = rows.find(({ publishedAt }) => !publishedAt) ?? null;
  const published = rows.find(({ publishedAt }) => publishedAt) ?? null;
  return {
    draft,
    published,
    draftPortrait: wanted.draft && draft ? await portraitOf(strapi, uid, documentId, 'draft') : null,
    publishedPortrait: wanted.published && published ? await portraitOf(strapi, uid, documentId, 'published') : null,
  };
}

interface Change {
  readonly uid: UID.ContentType;
  readonly action: string;
  readonly documentId: string;
  readonly actor: Actor;
  readonly now: Date;
  readonly before: Situation;
  readonly after: Situation;
}

async function told(strapi: Core.Strapi, change: Change): Promise<void> {
  const { uid, documentId, actor, now, before, after } = change;
  const act = actOf(change);
  if (act) {
    const row = after.published ?? after.draft ?? before.draft ?? before.published ?? {};
    await logEvent(strapi, { uid, documentId, title: titleIn(row, mainFieldOf(strapi, uid)), act, actor, at: now });
  }
  if (act && before.publishedPortrait && act !== 'weggegooid')
    await keepVersion(strapi, {
      uid,
      documentId,
      content: before.publishedPortrait,
      next: after.publishedPortrait,
      since: before.published?.publishedAt ?? null,
      actor,
      now,
    });
  if (['op de site gezet', 'bijgewerkt op de site', 'ingetrokken', 'weggegooid'].includes(act ?? ''))
    await forgetChanges(strapi, uid, documentId);
  else if (change.action === 'discardDraft') await forgetChanges(strapi, uid, documentId);
  else if (after.draftPortrait)
    await rememberChange(strapi, { uid, documentId, actor, now }, before.draftPortrait, after.draftPortrait);
}

/** What a write did to the site; `null` when it only touched a draft. */
function actOf({ action, before, after }: Change): Act | null {
  if (action === 'delete') return before.draft || before.published ? 'weggegooid' : null;
  if (!after.published) return before.published ? 'van de site gehaald' : null;
  if (!before.published) return 'op de site gezet';
  if (before.published.id === after.published.id) return null;
  if (after.published.withdrawnOn && !before.published.withdrawnOn) return 'ingetrokken';
  return 'bijgewerkt op de site';
}
