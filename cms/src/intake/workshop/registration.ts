import { addPlainMonths, amsterdamDate } from 'shared-types';
import { forms } from 'shared-types/forms';
import type { WorkshopFacts } from './workshop-facts';

export const REGISTRATION = 'api::registration.registration';

/** A sign-up for a workshop as the database has it. */
export interface Registration {
  id: number;
  documentId: string;
  reference: string | null;
  workshopDocumentId: string;
  name: string | null;
  email: string | null;
  people: number;
  state: 'bevestigd' | 'wachtlijst' | 'afgemeld';
  receivedAt: string;
}

/** The day after which who came to a workshop is wiped. */
export const keptUntil = ({ endsAt }: Pick<WorkshopFacts, 'endsAt'>): string =>
  addPlainMonths(amsterdamDate(endsAt), forms.workshop.keptMonths);
