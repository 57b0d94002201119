import type { Core } from '@strapi/strapi';
import { headerText, type MailMessage } from './message';

export const OUTGOING_MAIL = 'api::outgoing-mail.outgoing-mail';

/**
 * Puts a mail into the queue, in the transaction of what it tells about: a registration that is rolled back sends
 * nothing, one that is kept sends for sure.
 *
 * @returns false when a mail with this key was queued before; it is not queued again.
 */
export async function queueMail(strapi: Core.Strapi, mail: MailMessage, now: Date): Promise<boolean> {
  const mails = strapi.db.query(OUTGOING_MAIL);
  if ((await mails.count({ where: { key: mail.key } })) > 0) return false;
  await mails.create({
    data: {
      key: mail.key,
      template: mail.template,
      recipient: mail.to.address,
      recipientName: mail.to.name && headerText(mail.to.name),
      subject: headerText(mail.subject),
      text: mail.text,
      html: mail.html,
      attachments: mail.attachments ?? [],
      dueAt: mail.dueAt ?? now,
    },
  });
  return true;
}

/** Takes back what has not left yet, by the beginning of its keys. */
export async function takeBackMail(strapi: Core.Strapi, keyPrefix: string): Promise<void> {
  await strapi.db.query(OUTGOING_MAIL).deleteMany({ where: { state: 'wacht', key: { $startsWith: keyPrefix } } });
}
