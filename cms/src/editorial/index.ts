import type { Core } from '@strapi/strapi';
import { applyRoles } from './apply-roles';
import { ensureCounters } from './counters';
import { answerAboutFirstPasswords } from './first-passwords';
import { beginFormsToday } from './form-defaults';
import { startInDutch } from './language';
import { keepOneBeheerder } from './last-beheerder';
import { applyRecordRules, refuseToReplaceRecord } from './record';
import { addRecordActions } from './record/actions';
import { labelRelations } from './relation-labels';
import { answerSlugButton } from './slug-button';
import { ensureUniqueIndexes } from './unique-indexes';
import { applyViewConfiguration } from './view-configuration';
import { applyWriteRules } from './write-rules';

export { ensureFirstAccounts, ensureFirstAdminLink, type Account } from './accounts';

/** What must be in place before Strapi serves anything: rules in the document layer. */
export function register(strapi: Core.Strapi): void {
  applyRecordRules(strapi);
  applyWriteRules(strapi);
  answerSlugButton(strapi);
  addRecordActions(strapi);
  answerAboutFirstPasswords(strapi);
  beginFormsToday(strapi);
  labelRelations(strapi);
}

/** What code decides about the database, at every start: indexes, counters, roles, how the admin looks. */
export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await refuseToReplaceRecord(strapi);
  startInDutch(strapi);
  keepOneBeheerder(strapi);
  await ensureUniqueIndexes(strapi);
  await ensureCounters(strapi);
  await applyViewConfiguration(strapi);
  await applyRoles(strapi);
}
