import { isOfRecord } from '../../editorial/record/record-types';
import { type LogLine, readLog } from '../log/read';
import { lookAt } from '../look/difference';
import { type DraftChange, changesOf } from '../look/trail';
import { type EarlierVersion, lookBack, putBack, versionsOf, wipeVersion } from '../versions/restore';
import { aboutEntry, give, may } from './context';

/** Lines of the log beside the form; the whole log has a page of its own. */
const linesBesideForm = 8;

export const showDifference = aboutEntry('read', async (strapi, { uid, documentId }, context) => {
  give(context, await lookAt(strapi, uid, documentId));
});

/** What happened to an entry, newest first, and what can be put back. */
export interface History {
  readonly lines: readonly LogLine[];
  /** Lines in the whole log. */
  readonly total: number;
  readonly changedBy: readonly DraftChange[];
  readonly versions: readonly EarlierVersion[];
  readonly mayWipe: boolean;
}

export const showHistory = aboutEntry('read', async (strapi, { uid, documentId }, context) => {
  const { lines, total } = await readLog(strapi, { uid, documentId }, { limit: linesBesideForm });
  const mayGoBack = !isOfRecord(uid) && may(context, 'update', uid);
  const history: History = {
    lines,
    total,
    changedBy: await changesOf(strapi, uid, documentId),
    versions: mayGoBack ? await versionsOf(strapi, uid, documentId) : [],
    mayWipe: mayGoBack && may(context, 'delete', uid),
  };
  give(context, history);
});

const NEVER_BACK = 'Dit hoort bij het archief. Daar gaan wij nooit terug naar een oudere versie.';

export const showVersion = aboutEntry('update', async (strapi, { uid, documentId }, context) => {
  if (isOfRecord(uid)) return context.badRequest(NEVER_BACK);
  give(context, await lookBack(strapi, uid, documentId, Number(context.params.version)));
});

export const restoreVersion = aboutEntry('update', async (strapi, { uid, documentId }, context) => {
  if (isOfRecord(uid)) return context.badRequest(NEVER_BACK);
  const lost = await putBack(strapi, uid, documentId, Number(context.params.version), new Date());
  give(context, lost && { lost });
});

export const removeVersion = aboutEntry('delete', async (strapi, { uid, documentId }, context) => {
  const isWiped = await wipeVersion(strapi, uid, documentId, Number(context.params.version));
  give(context, isWiped ? {} : null);
});
