import type { Core } from '@strapi/strapi';
import { siteAddress } from '../site-address';
import type { MailMessage } from './message';
import { queueMail } from './queue';
import { asHtml } from './templates/as-html';
import { asText } from './templates/as-text';
import type { Letter } from './templates/letter';

type Envelope = Pick<MailMessage, 'key' | 'template' | 'to' | 'attachments'>;

/** Queues a letter as text and HTML, once per key; in the transaction of what it tells about ({@link queueMail}). */
export async function queueLetter(
  strapi: Core.Strapi,
  letter: Letter,
  envelope: Envelope,
  now: Date,
): Promise<boolean> {
  const site = siteAddress();
  const { subject } = letter;
  const parts = { subject, text: asText(letter, `${site}/privacy/`), html: asHtml(letter, site) };
  return queueMail(strapi, { ...envelope, ...parts }, now);
}
