import type { FormDefinition } from '../definition.ts';
import { kept, readers, someoneReads, youHear } from './shared.ts';

export const denktank: FormDefinition = {
  kind: 'denktank',
  title: 'Denk mee in een denktank',
  lead: 'In een denktank zoeken we samen naar oplossingen voor knelpunten.',
  parts: [
    {
      heading: 'Waar je over mee wilt denken',
      fields: [
        {
          type: 'entry',
          name: 'denktank',
          label: 'Welke denktank kies je?',
          from: 'thinkTanks',
          others: ['Dat weet ik nog niet'],
          missing: 'Kies een denktank.',
        },
        {
          type: 'line',
          name: 'organisatie',
          label: 'Vanuit welke organisatie denk je mee?',
          hint: 'Doe je mee als bewoner? Laat dit dan leeg.',
          optional: true,
          most: 150,
          autocomplete: 'organization',
        },
        {
          type: 'text',
          name: 'waarom',
          label: 'Wat wil je inbrengen?',
          optional: true,
          most: 1500,
          rows: 5,
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je aanmelding',
    purpose: 'Om je uit te nodigen voor de denktank.',
    readers,
    term: kept,
    label: 'Jullie mogen mijn aanmelding hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je aanmelding niet bewaren.',
  },
  button: 'Meld me aan',
  context: ['denktank', 'onderwerp'],
  thanks: { title: 'Je aanmelding is binnen', next: [someoneReads, youHear] },
  keptMonths: 12,
};
