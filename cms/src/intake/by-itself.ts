/**
 * What the inbox mails without anybody asking: the digest of volunteers, and the herhaalcheck.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { sendDigests } from './digest/send';
import { askAgain } from './recheck/ask';
import { forgetRemovedAccounts } from './settings/volunteers';

/** Looks at every start, so that what was due while the CMS was off comes then, and every five minutes. */
export async function mailByItself(strapi: Core.Strapi, clock: () => Date): Promise<void> {
  const look = async () => {
    try {
      await askAgain(strapi, clock());
      await sendDigests(strapi, clock());
    } catch (error) {
      // Nobody waits for it, and a CMS starts without it; it is tried again.
      // By its name only: the message of a database has what was to be written, and so an address.
      strapi.log.warn(`The mail of the inbox could not be looked at (${(error as Error).name}).`);
    }
  };
  strapi.cron.add({
    'mail of the inbox': { task: look, options: { rule: '0 */5 * * * *' } },
    'forget removed accounts': {
      task: () => forgetRemovedAccounts(strapi),
      options: { rule: '0 40 3 * * *', tz: 'Europe/Amsterdam' },
    },
  });
  await look();
}
