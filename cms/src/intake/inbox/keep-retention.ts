import type { Core } from '@strapi/strapi';
import { submissionStates } from 'shared-types/forms';
import { SUBMISSION } from '../submission';
import { stateFacts } from './state-facts';
import type { StoredSubmission } from './stored-submission';

/** What the document service hands a middleware; its own type is a union over every type and action. */
interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; data?: { state?: unknown } };
}

/** Sets the end of the personal data also when somebody changes the state in Strapi's own form, past the inbox. */
export function keepRetention(strapi: Core.Strapi, clock: () => Date): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    const state = submissionStates.find((known) => known === params.data?.state);
    if (uid !== SUBMISSION || action !== 'update' || !state) return next();
    const { documentId } = params;
    const found = (await strapi.db.query(SUBMISSION).findOne({ where: { documentId } })) as StoredSubmission | null;
    if (found && found.state !== state) Object.assign(params.data ?? {}, stateFacts(state, found, clock()));
    return next();
  });
}
