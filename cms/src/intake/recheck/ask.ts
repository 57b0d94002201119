import type { Core } from '@strapi/strapi';
import { recheckAddress, recheckedKinds } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';
import type { StoredSubmission } from '../inbox/stored-submission';
import { recheckLetter } from '../letters/recheck';
import { linkCode } from '../link-code';
import { queueLetter } from '../mail/queue-letter';
import { intakeSettings } from '../settings/settings';
import { siteAddress } from '../site-address';
import { SUBMISSION } from '../submission';
import { recheckWindow } from './due';

/**
 * Asks the senders of a knelpunt or hulpvraag once, some weeks later, whether it is solved; to be called often. Who gave no
 * e-mail address, what is spam and what was wiped is left alone.
 */
export async function askAgain(strapi: Core.Strapi, now: Date): Promise<void> {
  const { recheckWeeks } = await intakeSettings(strapi);
  const window = recheckWindow(recheckWeeks, now);
  if (!window) return;
  const where = {
    kind: { $in: recheckedKinds },
    state: { $ne: 'spam' },
    receivedAt: { $gte: window.from, $lt: window.until },
    recheckAskedAt: null,
    wipedAt: null,
  };
  const due: { id: number }[] = await strapi.db
    .query(SUBMISSION)
    .findMany({ select: ['id'], where, orderBy: { id: 'asc' } });
  for (const { id } of due)
    await strapi.db.transaction(async () => {
      await lockTable(strapi, 'intake');
      // Looked at again behind the lock: another process, or a volunteer, may have been there.
      const found = (await strapi.db.query(SUBMISSION).findOne({ where: { ...where, id } })) as StoredSubmission | null;
      if (found?.personal?.email) await ask(strapi, found, found.personal.email, now);
    });
}

async function ask(strapi: Core.Strapi, asked: StoredSubmission, address: string, now: Date): Promise<void> {
  const { id, documentId, kind, reference, receivedAt, personal } = asked;
  const name = personal?.naam ?? null;
  const link = `${siteAddress()}${recheckAddress}?code=${linkCode('herhaalcheck', documentId)}`;
  const letter = recheckLetter({ kind, reference, receivedAt, name, link });
  const envelope = { key: `herhaalcheck:${documentId}`, template: 'herhaalcheck', to: { name, address } };
  await queueLetter(strapi, letter, envelope, now);
  await strapi.db.query(SUBMISSION).update({ where: { id }, data: { recheckAskedAt: now } });
}
