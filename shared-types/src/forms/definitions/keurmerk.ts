import type { FormDefinition } from '../definition.ts';
import { kept, readers } from './shared.ts';

export const keurmerk: FormDefinition = {
  kind: 'keurmerk',
  title: 'Vraag het keurmerk aan',
  lead: 'Bewoners kijken met je mee of je initiatief eraan voldoet. Het kost niets.',
  parts: [
    {
      heading: 'Je initiatief',
      fields: [
        {
          type: 'entry',
          name: 'initiatief',
          label: 'Voor welk initiatief?',
          hint: 'Staat je initiatief er niet bij? Kies dan “Een ander initiatief”.',
          from: 'initiatives',
          others: ['Een ander initiatief'],
          missing: 'Kies je initiatief.',
        },
        {
          type: 'line',
          name: 'ander',
          label: 'Hoe heet je initiatief?',
          hint: 'Alleen als het niet in de lijst staat.',
          optional: true,
          most: 150,
        },
        {
          type: 'text',
          name: 'toelichting',
          label: 'Wat moeten we weten?',
          hint: 'Schrijf bijvoorbeeld op wat er nog niet klaar is, of waar we kunnen kijken.',
          optional: true,
          most: 2000,
          rows: 6,
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je aanvraag',
    purpose: 'Om je aanvraag te beoordelen.',
    readers,
    term: kept,
    label: 'Jullie mogen mijn aanvraag hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je aanvraag niet bewaren.',
  },
  button: 'Vraag het keurmerk aan',
  context: ['initiatief', 'zelftest'],
  thanks: {
    title: 'Je aanvraag is binnen',
    next: [
      {
        heading: 'Wij nemen contact op',
        when: 'Binnen twee weken',
        text: 'We spreken af wie er meekijkt, en wanneer. Hoor je niets? Stuur ons dan je nummer.',
      },
      {
        heading: 'Bewoners kijken met je mee',
        when: 'Op een dag die jou past',
        text: 'Je laat per eis zien hoe je het doet.',
      },
      {
        heading: 'Het bestuur beslist',
        when: 'Daarna',
        text: 'Je krijgt het keurmerk, of je hoort wat er nog mist.',
      },
    ],
  },
  keptMonths: 12,
};
