import type { FormDefinition } from '../definition.ts';
import { kept } from './shared.ts';

export const advies: FormDefinition = {
  kind: 'advies',
  title: 'Vraag ons advies',
  lead: 'Voor de gemeente en andere organisaties. Ons advies komt op deze site te staan.',
  parts: [
    {
      heading: 'De vraag',
      fields: [
        {
          type: 'line',
          name: 'organisatie',
          label: 'Namens welke organisatie vraag je het?',
          most: 150,
          autocomplete: 'organization',
          missing: 'Vul de naam van je organisatie in.',
        },
        {
          type: 'text',
          name: 'vraag',
          label: 'Waarover wil je advies?',
          hint: 'Vertel ook waarom je het vraagt.',
          most: 3000,
          rows: 8,
          missing: 'Vertel waarover je advies wilt.',
        },
        {
          type: 'day',
          name: 'voor',
          label: 'Vóór welke datum wil je antwoord?',
          hint: 'Reken op ten minste zes weken.',
          optional: true,
          when: 'future',
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je vraag',
    purpose: 'Om je vraag te beantwoorden. De vraag en het advies komen op de site, je naam niet.',
    readers: 'Vrijwilligers en het bestuur van Participiënter.',
    term: kept,
    label: 'Jullie mogen mijn vraag hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je vraag niet bewaren.',
  },
  button: 'Vraag advies',
  context: ['knelpunt', 'afspraak', 'onderwerp'],
  thanks: {
    title: 'Je vraag is binnen',
    next: [
      {
        heading: 'Het bestuur bespreekt je vraag',
        when: 'Binnen twee weken',
        text: 'Daarna hoor je of we advies geven, en wanneer.',
      },
      {
        heading: 'Het advies komt op de site',
        when: 'Als het klaar is',
        text: 'Jij krijgt het ook zelf. De vraag staat erbij, je naam niet.',
      },
    ],
  },
  keptMonths: 12,
};
