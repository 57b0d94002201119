import type { Core } from '@strapi/strapi';
import { cancelAddress } from 'shared-types/forms';
import { linkCode } from '../link-code';
import { queueLetter } from '../mail/queue-letter';
import { siteAddress } from '../site-address';
import { appointment } from './appointment';
import { type LetterOccasion, workshopLetter } from './letters';
import type { Registration } from './registration';
import type { WorkshopFacts } from './workshop-facts';

interface Told {
  occasion: LetterOccasion;
  registration: Registration;
  workshop: WorkshopFacts;
  /** What makes this occasion another one than the last of its kind, such as the new time. */
  detail?: string;
}

/** Queues the mail of an occasion, once. Somebody who gave only a telephone number is for a volunteer to call. */
export async function tell(strapi: Core.Strapi, told: Told, now: Date): Promise<void> {
  const { occasion, registration, workshop, detail = '' } = told;
  if (!registration.email) return;
  const site = siteAddress();
  const cancel = `${site}${cancelAddress}?code=${linkCode('afmelden', registration.documentId)}`;
  const { hasAppointment, ...letter } = workshopLetter(occasion, registration, workshop, { site, cancel });
  const envelope = {
    key: ['workshop', registration.documentId, occasion, detail].filter(Boolean).join(':'),
    template: `workshop ${occasion}`,
    to: { name: registration.name, address: registration.email },
    attachments: hasAppointment ? [appointment(workshop, site)] : [],
  };
  await queueLetter(strapi, letter, envelope, now);
}
