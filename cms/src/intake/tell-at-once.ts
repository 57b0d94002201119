import type { Core } from '@strapi/strapi';
import { amsterdamDate, startOfAmsterdamDay } from 'shared-types';
import { adminAddress } from './digest/send';
import { helpAskedLetter } from './letters/help-asked';
import { OUTGOING_MAIL } from './mail/queue';
import { queueLetter } from './mail/queue-letter';
import { intakeSettings } from './settings/settings';
import { volunteers } from './settings/volunteers';

/** What one volunteer gets in a day at most; a flood stands in the digest. */
const MOST_IN_A_DAY = 20;

interface HelpAsked {
  documentId: string;
  reference: string;
  receivedAt: Date;
}

/** Tells volunteers who want it that somebody asks for help, in the transaction of its arrival. */
export async function tellAtOnce(
  strapi: Core.Strapi,
  { documentId, reference, receivedAt }: HelpAsked,
  now: Date,
): Promise<void> {
  const { atOnceOn } = await intakeSettings(strapi);
  if (!atOnceOn) return;
  const today = { createdAt: { $gte: startOfAmsterdamDay(amsterdamDate(now)) } };
  const address = `${adminAddress(strapi)}/postvak/${documentId}`;
  for (const { account, email, name, atOnce } of await volunteers(strapi)) {
    if (!atOnce) continue;
    const keys = `hulpvraag:${account}:`;
    const told = await strapi.db.query(OUTGOING_MAIL).count({ where: { key: { $startsWith: keys }, ...today } });
    if (told >= MOST_IN_A_DAY) continue;
    const letter = helpAskedLetter({ reference, receivedAt, name, address });
    const envelope = { key: keys + documentId, template: 'hulpvraag', to: { name, address: email } };
    await queueLetter(strapi, letter, envelope, now);
  }
}
