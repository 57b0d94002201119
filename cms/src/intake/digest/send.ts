import type { Core } from '@strapi/strapi';
import { addPlainDays, amsterdamDate, startOfAmsterdamDay } from 'shared-types';
import { lockTable } from '../../editorial/lock-table';
import { digestLetter } from '../letters/digest';
import { queueLetter } from '../mail/queue-letter';
import { keepPreference, type Volunteer, volunteers } from '../settings/volunteers';
import { intakeSettings } from '../settings/settings';
import { isDigestDue } from './due';
import { inboxNews } from './news';

/**
 * Queues the digest of everybody whose hour has come; to be called often. The day stands in the key of the mail: two
 * processes, or a start after the hour, send it once.
 */
export async function sendDigests(strapi: Core.Strapi, now: Date): Promise<void> {
  const settings = await intakeSettings(strapi);
  const readers = await volunteers(strapi);
  for (const reader of readers.filter((one) => isDigestDue(settings, one, now))) await tell(strapi, reader, now);
}

async function tell(strapi: Core.Strapi, reader: Volunteer, now: Date): Promise<void> {
  const { account, email, name, digestedAt } = reader;
  const today = amsterdamDate(now);
  const since = digestedAt ?? startOfAmsterdamDay(addPlainDays(today, -1));
  await strapi.db.transaction(async () => {
    await lockTable(strapi, 'digest');
    const news = await inboxNews(strapi, since, now);
    if (news.isWorthTelling) {
      const letter = digestLetter({ news, name, admin: adminAddress(strapi) });
      const key = `overzicht:${account}:${today}`;
      await queueLetter(strapi, letter, { key, template: 'overzicht', to: { name, address: email } }, now);
    }
    // Also when there was nothing to tell: what comes in later today is for tomorrow.
    await keepPreference(strapi, account, { digestedAt: now });
  });
}

/** Where people find the admin, without a slash at the end. */
export const adminAddress = (strapi: Core.Strapi): string =>
  String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');
