/**
 * How mail leaves: over SMTP when `SMTP_URL` is set, else as files in `DATA_DIR/mail`.
 *
 * @module
 */
import { join } from 'node:path';
import { z } from 'zod';
import { fileTransport } from './file-transport';

const TIMEOUT_MS = 15_000;
/** RFC 8314 §3.3 and RFC 6409 §3.1. */
const SUBMISSIONS_PORT = 465;
const SUBMISSION_PORT = 587;

const settingsSchema = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtps://name:password@mail.example.nl' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/, 'must look like Naam <post@example.nl>')
    .default('Participiënter <niet-ingesteld@participienter.example>'),
  MAIL_REPLY_TO: z.email().optional(),
});

type MailEnvironment = Partial<Record<'SMTP_URL' | 'MAIL_FROM' | 'MAIL_REPLY_TO', string>>;

/** As Strapi's e-mail plugin wants it (`@strapi/provider-email-nodemailer`). */
export interface EmailConfig {
  provider: 'nodemailer';
  providerOptions: object;
  settings: { defaultFrom: string; defaultReplyTo?: string };
}

/**
 * Strapi's e-mail settings from the environment. An empty value counts as not set.
 *
 * @throws when a value can't be used; the message names it and says how it must look.
 */
export function emailConfig(environment: MailEnvironment, dataDir: string): EmailConfig {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The mail settings can't be used. ${faults.join('; ')}`);
  }
  const { SMTP_URL, MAIL_FROM, MAIL_REPLY_TO } = parsed.data;
  return {
    provider: 'nodemailer',
    providerOptions: SMTP_URL ? smtp(new URL(SMTP_URL)) : fileTransport(join(dataDir, 'mail')),
    settings: { defaultFrom: MAIL_FROM, ...(MAIL_REPLY_TO && { defaultReplyTo: MAIL_REPLY_TO }) },
  };
}

/** Whether mail really leaves; without it the admin says that mails are only written to files. */
export const sendsOverSmtp = (environment: MailEnvironment = process.env): boolean => Boolean(environment.SMTP_URL);

/** Without encryption only to this machine itself: names and addresses don't cross a network in the open. */
function smtp({ protocol, hostname, port, username, password }: URL): object {
  const secure = protocol === 'smtps:';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? SUBMISSIONS_PORT : SUBMISSION_PORT),
    secure,
    requireTLS: !secure && !isLocal,
    ignoreTLS: !secure && isLocal,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    // One connection for many mails; it is closed when nothing was sent for a while.
    pool: true,
    maxConnections: 1,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
