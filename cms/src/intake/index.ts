/**
 * What arrives from the forms of the site: kept once, places given in order of arrival, and people told by mail.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { nudgeSite } from '../publication/webhook';
import { mailByItself } from './by-itself';
import { addAttendanceRoutes } from './attendance/routes';
import { MailSender } from './mail/sender';
import { keepRetention } from './inbox/keep-retention';
import { addInboxRoutes } from './inbox/routes';
import { eraseAgain } from './person';
import { wipeExpired } from './retention';
import { addIntakeRoutes } from './route';
import { registerVoices, startVoices } from './voice';
import { addSettingsRoutes } from './settings/routes';
import { remind } from './workshop/remind';
import { watchWorkshops } from './workshop/after-change';

const senders = new WeakMap<Core.Strapi, MailSender>();

export function register(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  const sender = new MailSender(strapi, clock);
  senders.set(strapi, sender);
  const tellAll = () => {
    inBackground(strapi, () => sender.send());
    inBackground(strapi, () => nudgeSite());
  };
  addIntakeRoutes(strapi, { clock, onKept: tellAll });
  addInboxRoutes(strapi, { clock, onReply: () => inBackground(strapi, () => sender.send()), onErased: tellAll });
  addSettingsRoutes(strapi);
  addAttendanceRoutes(strapi, { clock, onChange: tellAll });
  keepRetention(strapi, clock);
  registerVoices(strapi, { clock, onChange: tellAll });
  watchWorkshops(strapi, { clock, onChange: () => inBackground(strapi, () => sender.send()) });
}

/** The queue is also looked at every quarter of a minute: what a mail server refused for now, what is due, what a restart left. */
export async function bootstrap(strapi: Core.Strapi, clock: () => Date = () => new Date()): Promise<void> {
  const sender = senders.get(strapi);
  await eraseAgain(strapi, clock());
  await wipeExpired(strapi, clock());
  await startVoices(strapi, clock);
  await mailByItself(strapi, clock);
  strapi.cron.add({
    'wipe personal data': {
      task: () => wipeExpired(strapi, clock()),
      options: { rule: '0 30 3 * * *', tz: 'Europe/Amsterdam' },
    },
    'send mail': { task: async () => sender?.send(), options: { rule: '*/15 * * * * *' } },
    'remind of workshops': {
      task: () => remind(strapi, clock()),
      options: { rule: '0 */10 9-20 * * *', tz: 'Europe/Amsterdam' },
    },
  });
}

/** Nobody waits for it; what fails is tried again by the clock. */
function inBackground(strapi: Core.Strapi, work: () => Promise<void>): void {
  work().catch((error: Error) => strapi.log.warn(`${error.name}: ${error.message}`));
}
