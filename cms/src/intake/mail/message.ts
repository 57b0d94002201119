/** A file that goes along with a mail. */
export interface MailAttachment {
  filename: string;
  /** Such as `text/calendar; charset=utf-8; method=PUBLISH`. */
  contentType: string;
  content: string;
}

/** A mail that is ready to go: one person, no copies. */
export interface MailMessage {
  /** Names the mail for ever: the same key is never queued twice. */
  key: string;
  /** Which template made it, for the list of what was sent. */
  template: string;
  to: { name: string | null; address: string };
  subject: string;
  text: string;
  html: string;
  attachments?: MailAttachment[];
  /** Not before this moment. */
  dueAt?: Date;
}

// eslint-disable-next-line no-control-regex -- control characters are what a header must not have
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Text for a header of a mail: one line without control characters, so that nobody's name can add a header.
 *
 * @example headerText('Sam\r\nBcc: x@y.example') // 'Sam Bcc: x@y.example'
 */
export function headerText(text: string, maxLength = 150): string {
  return text.replace(control, ' ').replace(/ +/g, ' ').trim().slice(0, maxLength).trim();
}
