/**
 * A real mail server for tests: it takes what comes, and gives it parsed.
 *
 * @module
 */
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail extends Email {
  /** To whom the server was told to bring it, whatever the headers say. */
  recipients: string[];
  /** As it came over the line. */
  source: string;
}

export interface Mailbox {
  readonly smtpUrl: string;
  readonly mails: readonly ReceivedMail[];
  /** Mails to one address, once there are `count`. */
  until(address: string, count: number): Promise<ReceivedMail[]>;
  /** What it answers to a recipient from now on; `null`: everything is taken. */
  refuse(answer: ((address: string) => { code: number; message: string } | null) | null): void;
  stop(): Promise<void>;
}

/** Starts a mail server on the loopback. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: ReceivedMail[] = [];
  let refusal: Parameters<Mailbox['refuse']>[0] = null;
  const server = new SMTPServer({
    authOptional: true,
    // Connections that are kept open don't hold up the end of a test.
    closeTimeout: 100,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const answer = refusal?.(address);
      done(answer ? Object.assign(new Error(answer.message), { responseCode: answer.code }) : null);
    },
    onData(stream, session, done) {
      text(stream)
        .then(async (source) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          mails.push({ ...(await PostalMime.parse(source)), recipients, source });
          done();
        })
        .catch(done);
    },
  });
  // A CMS that is killed leaves in the middle of a word.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as { port: number };
  const to = (address: string) => mails.filter(({ recipients }) => recipients.includes(address));
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    async until(address, count) {
      const deadline = performance.now() + 60_000;
      while (to(address).length < count) {
        if (performance.now() > deadline)
          throw new Error(`${to(address).length} of ${count} mails to ${address} after a minute`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return to(address);
    },
    refuse: (answer) => void (refusal = answer),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
