import type { FormDefinition } from '../definition.ts';
import { kept, readers, someoneReads, youHear } from './shared.ts';

export const ervaringsdeskundige: FormDefinition = {
  kind: 'ervaringsdeskundige',
  title: 'Help een ander plan op weg',
  lead: 'Deed jij al eens wat een ander nu wil? Deel wat je weet. Wij noemen dat een ervaringsdeskundige.',
  parts: [
    {
      heading: 'Je ervaring',
      fields: [
        {
          type: 'text',
          name: 'ervaring',
          label: 'Wat heb je gedaan?',
          hint: 'Bijvoorbeeld: een buurttuin begonnen, of subsidie aangevraagd.',
          most: 2000,
          rows: 6,
          missing: 'Vertel wat je hebt gedaan.',
        },
        {
          type: 'choice',
          name: 'tijd',
          label: 'Hoeveel tijd heb je?',
          missing: 'Kies hoeveel tijd je hebt.',
          options: [
            { value: 'af en toe een vraag', label: 'Af en toe een vraag beantwoorden' },
            { value: 'een paar uur per maand', label: 'Een paar uur per maand' },
            { value: 'een paar uur per week', label: 'Een paar uur per week' },
            { value: 'weet ik nog niet', label: 'Dat weet ik nog niet' },
          ],
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je bericht',
    purpose: 'Om je te koppelen aan een plan dat jouw ervaring zoekt.',
    readers,
    term: kept,
    label: 'Jullie mogen mijn gegevens hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je bericht niet bewaren.',
  },
  button: 'Deel je ervaring',
  context: ['initiatief', 'onderwerp'],
  thanks: { title: 'Fijn dat je wilt helpen', next: [someoneReads, youHear] },
  keptMonths: 12,
};
