const minute = 60_000;
const hour = 60 * minute;

/** Waits after each failed attempt; after the last one a person has to look. Together about three days. */
const waits = [1 * minute, 5 * minute, 15 * minute, 1 * hour, 3 * hour, 6 * hour, 12 * hour, 24 * hour, 24 * hour];

/** As much of an error of nodemailer as says what to do. */
export interface MailError {
  message: string;
  /** Such as `ECONNECTION`, `EAUTH`, `EENVELOPE`. */
  code?: string;
  /** What the server answered (RFC 5321 §4.2.1): 4xx for now, 5xx for ever. */
  responseCode?: number;
}

/** The server can't be reached or doesn't know us: the next mail would fare no better. */
const ofTheServer = ['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'EAUTH', 'ETLS', 'ECONNREFUSED'];

export const isOfTheServer = ({ code }: MailError): boolean => code !== undefined && ofTheServer.includes(code);

/**
 * When to try again after the `attempts`-th attempt failed.
 *
 * @returns null when it makes no sense: the address is refused for good, or it was tried often enough.
 */
export function nextAttempt(error: MailError, attempts: number, now: Date): Date | null {
  const isRefused = error.code === 'EENVELOPE' && (error.responseCode ?? 0) >= 500;
  const wait = waits[attempts - 1];
  return isRefused || wait === undefined ? null : new Date(+now + wait);
}
