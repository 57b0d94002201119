import type { Core } from '@strapi/strapi';
import type { RecheckAnswer, RecheckOutcome } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';
import type { StoredSubmission } from '../inbox/stored-submission';
import { idOfLinkCode } from '../link-code';
import { SUBMISSION } from '../submission';

/** Somebody who goes on pressing fills no database. */
const MOST_KEPT = 20;

interface Given {
  /** The code of the link; whoever has it may answer, and nothing else. */
  code: string;
  answer: RecheckAnswer;
}

/**
 * Keeps what a sender answers; the last answer counts, those before it stay. What was finished comes back to the
 * volunteers. The day on which the personal data goes stays as it was: a question of ours makes nothing stay longer.
 *
 * An answer about what was wiped meanwhile is counted; there is nothing left to show.
 */
export async function answerRecheck(strapi: Core.Strapi, { code, answer }: Given, now: Date): Promise<RecheckOutcome> {
  const documentId = idOfLinkCode('herhaalcheck', code);
  if (!documentId) return 'onbekend';
  return strapi.db.transaction(async () => {
    await lockTable(strapi, 'intake');
    const submissions = strapi.db.query(SUBMISSION);
    const found = (await submissions.findOne({ where: { documentId } })) as StoredSubmission | null;
    if (!found?.recheckAskedAt) return 'onbekend';
    if (found.recheckAnswer === answer) return answer;
    const answers = [...(found.recheck?.answers ?? []), { at: now.toISOString(), answer }].slice(-MOST_KEPT);
    const isFinished = found.state === 'afgerond' && !found.wipedAt;
    await submissions.update({
      where: { id: found.id },
      data: {
        recheckAnswer: answer,
        recheck: { ...found.recheck, answers },
        ...(isFinished && { state: 'nieuw', handler: null, handledAt: null }),
      },
    });
    return answer;
  });
}
