/**
 * Sends what is in the queue. A mail leaves once as a rule, and twice only when the process ends between the answer of
 * the mail server and our note of it; both then have the same Message-ID, by which mail programs know them as one.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { OUTGOING_MAIL } from './queue';
import type { MailAttachment } from './message';
import { isOfTheServer, type MailError, nextAttempt } from './retry';

const LEASE_MS = 120_000;
const ROUND = 50;

interface QueuedMail {
  id: number;
  key: string;
  recipient: string;
  recipientName: string | null;
  subject: string;
  text: string;
  html: string;
  attachments: MailAttachment[] | null;
  attempts: number;
}

/** Sends in rounds, one at a time per process; more processes share the work by leases. */
export class MailSender {
  readonly #strapi: Core.Strapi;
  readonly #clock: () => Date;
  #round: Promise<void> | undefined;
  #again = false;

  constructor(strapi: Core.Strapi, clock: () => Date = () => new Date()) {
    this.#strapi = strapi;
    this.#clock = clock;
  }

  /** Sends what is due. A call during a round makes one more round after it. */
  send(): Promise<void> {
    if (this.#round) {
      this.#again = true;
      return this.#round;
    }
    this.#round = this.#rounds().finally(() => (this.#round = undefined));
    return this.#round;
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      let sent: number;
      do sent = await this.#sendDue();
      while (sent === ROUND);
    } while (this.#again);
  }

  /** @returns how many were tried. */
  async #sendDue(): Promise<number> {
    const now = this.#clock();
    const isFree = { $or: [{ leasedUntil: null }, { leasedUntil: { $lt: now } }] };
    const mails = this.#strapi.db.query(OUTGOING_MAIL);
    const where = { state: 'wacht', dueAt: { $lte: now }, ...isFree };
    const due = (await mails.findMany({ where, orderBy: ['dueAt', 'id'], limit: ROUND })) as QueuedMail[];
    for (const mail of due) {
      const leasedUntil = new Date(+now + LEASE_MS);
      const { count } = await mails.updateMany({
        where: { id: mail.id, state: 'wacht', ...isFree },
        data: { leasedUntil },
      });
      if (count === 1 && !(await this.#sendOne(mail))) return 0;
    }
    return due.length;
  }

  /** @returns false when the server itself is out of order. */
  async #sendOne(mail: QueuedMail): Promise<boolean> {
    const { id, attempts } = mail;
    const note = (data: object) =>
      this.#strapi.db.query(OUTGOING_MAIL).update({ where: { id }, data: { leasedUntil: null, ...data } });
    try {
      await this.#strapi.plugin('email').service('email').send(asSent(mail));
    } catch (cause) {
      const error = cause as MailError;
      const dueAt = nextAttempt(error, attempts + 1, this.#clock());
      await note({
        attempts: attempts + 1,
        lastError: error.message.slice(0, 500),
        ...(dueAt ? { dueAt } : { state: 'niet gelukt' }),
      });
      // Without the address: a log holds no personal data.
      this.#strapi.log.warn(`A mail could not be sent (${error.code ?? 'no code'}, attempt ${attempts + 1}).`);
      return !isOfTheServer(error);
    }
    await note({ state: 'verstuurd', sentAt: this.#clock(), attempts: attempts + 1, lastError: null, ...wiped });
    return true;
  }
}

/** Once it has left, nothing of it is needed but that it left. */
const wiped = { recipient: null, recipientName: null, subject: null, text: null, html: null, attachments: null };

function asSent({ key, recipient, recipientName, subject, text, html, attachments }: QueuedMail) {
  return {
    // As an object: a name can't become part of the address list.
    to: { name: recipientName ?? '', address: recipient },
    subject,
    text,
    html,
    messageId: `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@participienter>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    attachments: attachments ?? [],
  };
}
