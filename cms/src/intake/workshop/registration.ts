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
