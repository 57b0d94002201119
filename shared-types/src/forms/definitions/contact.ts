import type { FormDefinition } from '../definition.ts';
import { kept, readers, someoneReads, youHear } from './shared.ts';

export const contact: FormDefinition = {
  kind: 'contact',
  title: 'Neem contact op',
  lead: 'Stel je vraag. Wij zoeken het antwoord, of iemand die het weet.',
  parts: [
    {
      heading: 'Je bericht',
      fields: [
        {
          type: 'text',
          name: 'bericht',
          label: 'Wat wil je vragen of vertellen?',
          most: 3000,
          rows: 8,
          missing: 'Schrijf je vraag of bericht op.',
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je bericht',
    purpose: 'Om je te antwoorden.',
    readers,
    term: kept,
    label: 'Jullie mogen mijn bericht hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je bericht niet bewaren.',
  },
  button: 'Stuur je bericht',
  context: ['initiatief', 'knelpunt', 'afspraak', 'artikel', 'onderwerp'],
  thanks: { title: 'Je bericht is binnen', next: [someoneReads, youHear] },
  keptMonths: 12,
};
