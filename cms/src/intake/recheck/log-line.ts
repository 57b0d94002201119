import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { amsterdamDate, type KnelpuntStatus } from 'shared-types';
import type { RecheckAnswer } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';
import { readyDraft, type ReadyDraft } from '../../editorial/record/actions/draft';
import { KNELPUNT, STATUS_LINE } from '../../editorial/record/record-types';
import type { StoredSubmission } from '../inbox/stored-submission';
import { SUBMISSION } from '../submission';

/** What the line says of the knelpunt. The words are ours: nothing of the sender's comes along. */
const lines: Readonly<Record<RecheckAnswer, { state: KnelpuntStatus; note: string }>> = {
  ja: { state: 'opgelost', note: 'Wie dit meldde, zegt: het is opgelost.' },
  deels: { state: 'deels opgelost', note: 'Wie dit meldde, zegt: het is deels opgelost.' },
  nee: { state: 'in gesprek', note: 'Wie dit meldde, zegt: het is nog niet opgelost.' },
  'niet meer nodig': {
    state: 'gesloten zonder oplossing',
    note: 'Wie dit meldde, zegt: een oplossing is niet meer nodig.',
  },
};

/** Whether an answer can become a line in the log: there is a knelpunt to which it belongs. */
export const canBecomeLine = ({ recheckAnswer, draft }: StoredSubmission): boolean =>
  recheckAnswer !== null && draft?.uid === KNELPUNT;

/**
 * Makes a line in the log of the knelpunt from the last answer, for an editor to look at and Bestuur to put on the site;
 * or gives the one that was made of this answer before.
 *
 * @throws in Dutch when there is no answer or no knelpunt
 */
export async function lineFromAnswer(
  strapi: Core.Strapi,
  documentId: string,
  editor: { id: unknown },
): Promise<ReadyDraft> {
  return strapi.db.transaction(async () => {
    await lockTable(strapi, 'intake');
    const found = (await strapi.db.query(SUBMISSION).findOne({ where: { documentId } })) as StoredSubmission | null;
    const given = found?.recheck?.answers.at(-1);
    if (!found || !given) throw new errors.ApplicationError('Er is nog geen antwoord op de herhaalcheck.');
    const knelpunt = await knelpuntOf(strapi, found);
    if (!knelpunt)
      throw new errors.ApplicationError('Maak hier eerst een knelpunt van. Daarna kan dit in het logboek.');
    const made = found.recheck?.line;
    if (made?.at === given.at && (await isThere(strapi, STATUS_LINE, made.documentId)))
      return { uid: STATUS_LINE, documentId: made.documentId, isNew: false };
    const { state, note } = lines[given.answer];
    // Of the day of the answer: that is when it was so.
    const data = { knelpunt, date: amsterdamDate(given.at), voice: 'initiatiefnemers', state, note };
    const waiting = { knelpunt: { documentId: knelpunt }, date: data.date, voice: data.voice, state, note };
    const line = await readyDraft(strapi, { uid: STATUS_LINE, data, waiting }, editor);
    const recheck = { ...found.recheck, line: { at: given.at, documentId: line.documentId } };
    await strapi.db.query(SUBMISSION).update({ where: { id: found.id }, data: { recheck } });
    return line;
  });
}

async function knelpuntOf(strapi: Core.Strapi, { draft }: StoredSubmission): Promise<string | null> {
  return draft?.uid === KNELPUNT && (await isThere(strapi, KNELPUNT, draft.documentId)) ? draft.documentId : null;
}

const isThere = async (strapi: Core.Strapi, uid: typeof KNELPUNT | typeof STATUS_LINE, documentId: string) =>
  (await strapi.db.query(uid).count({ where: { documentId } })) > 0;
