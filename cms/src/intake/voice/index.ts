/**
 * The municipality's own voice (domain.md §3.2): an editor asks its contact officer how an afspraak stands, the officer
 * answers on the site without an account, Bestuur puts that on the site unchanged or refuses it with a reason.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addVoiceIntake } from './intake-routes';
import { remindVoices } from './remind';
import { addVoiceRoutes } from './routes';

interface Voices {
  clock: () => Date;
  onChange(): void;
}

/** To be called before Strapi serves anything. */
export function registerVoices(strapi: Core.Strapi, { clock, onChange }: Voices): void {
  addVoiceRoutes(strapi, { clock, onChange });
  addVoiceIntake(strapi, clock);
}

/** Reminds at once, for what came due while the CMS was off, and every hour of the day. */
export async function startVoices(strapi: Core.Strapi, clock: () => Date): Promise<void> {
  await remindVoices(strapi, clock());
  strapi.cron.add({
    'remind the municipality': {
      task: () => remindVoices(strapi, clock()),
      options: { rule: '0 15 9-18 * * *', tz: 'Europe/Amsterdam' },
    },
  });
}
