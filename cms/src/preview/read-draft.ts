import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { agreementStatuses, knelpuntStatuses } from 'shared-types';
import { asGraphql, populateOf } from './as-graphql';
import { completed, type Values } from './complete';
import { labelOf } from './schema';

/** How a draft stands to what visitors see. */
export type DraftState = 'new' | 'changed' | 'same';

export interface Draft {
  /** As GraphQL gives a published entry, completed where it must be. */
  entry: Values;
  state: DraftState;
  /** Labels of what an editor must still fill in. */
  missing: string[];
}

/** The draft of one entry and of nothing else: what it relates to is named by its documentId. `null` when it is gone. */
export async function readDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  now: Date,
): Promise<Draft | null> {
  const rows: Values[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, populate: populateOf(strapi, uid) });
  const published = rows.find(({ publishedAt }) => publishedAt);
  const draft = rows.find(({ publishedAt }) => !publishedAt);
  if (!draft) return null;
  const { values, missing } = completed(strapi, uid, withFittingStatus(uid, draft), now);
  const entry = { ...asGraphql(strapi, uid, withStatus(uid, values)), documentId, updatedAt: draft.updatedAt ?? null };
  const state = !published ? 'new' : isSame(strapi, uid, draft, published) ? 'same' : 'changed';
  return { entry, state, missing: [...new Set([...missingSubject(strapi, uid, draft), ...missing])] };
}

function isSame(strapi: Core.Strapi, uid: string, draft: Values, published: Values): boolean {
  return isDeepStrictEqual(asGraphql(strapi, uid, draft), asGraphql(strapi, uid, published));
}

const LINE = 'api::status-line.status-line';

/** An afspraak has other statuses than a knelpunt, in one field: the wrong one counts as none. */
const statusesFor = (line: Values): readonly string[] => (line.agreement ? agreementStatuses : knelpuntStatuses);
const hasFittingStatus = (line: Values) => statusesFor(line).includes(String(line.state));

const withFittingStatus = (uid: string, draft: Values): Values =>
  uid === LINE && !hasFittingStatus(draft) ? { ...draft, state: null } : draft;

const withStatus = (uid: string, values: Values): Values =>
  uid === LINE && !hasFittingStatus(values) ? { ...values, state: statusesFor(values)[0] } : values;

/** A line of the log is only to be seen on the page of what it is about. */
const missingSubject = (strapi: Core.Strapi, uid: string, draft: Values): string[] =>
  uid === LINE && !draft.knelpunt && !draft.agreement
    ? [`${labelOf(strapi, uid, 'knelpunt')} of ${labelOf(strapi, uid, 'agreement').toLowerCase()}`]
    : [];
