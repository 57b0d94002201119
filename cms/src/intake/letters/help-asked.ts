import { forms } from 'shared-types/forms';
import { inDays, inHours } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';
import { whyVolunteer } from './digest';

interface HelpAsked {
  reference: string;
  receivedAt: Date;
  name: string | null;
  /** The inzending in the admin. */
  address: string;
}

/** Tells a volunteer that somebody asks for help; what they ask stands in the inbox only. */
export function helpAskedLetter({ reference, receivedAt, name, address }: HelpAsked): Letter {
  return {
    subject: `Iemand vraagt hulp (${reference})`,
    preview: 'Lees de vraag in het postvak.',
    news: 'Net binnen',
    title: 'Iemand vraagt hulp',
    name,
    paragraphs: ['De vraag staat in het postvak. Pak jij hem op? Klik daar op “Ik pak dit op”. Dan weten anderen het.'],
    facts: [
      { label: 'Nummer', value: reference },
      { label: 'Formulier', value: forms.hulpvraag.title },
      { label: 'Ontvangen', value: `${inDays(receivedAt)}, ${inHours(receivedAt)} uur` },
    ],
    buttons: [{ label: 'Open de vraag', address }],
    why: whyVolunteer,
  };
}
