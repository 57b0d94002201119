import type { FormDefinition } from '../definition.ts';
import { askedAgain, kept, readers, weAskAgain } from './shared.ts';

export const knelpunt: FormDefinition = {
  kind: 'knelpunt',
  title: 'Meld een knelpunt',
  lead: 'Loop je vast met je initiatief? Vertel wat er gebeurde. Dat mag ook zonder je naam.',
  parts: [
    {
      heading: 'Wat er gebeurde',
      fields: [
        {
          type: 'text',
          name: 'wat',
          label: 'Wat gebeurde er?',
          hint: 'Vertel het in je eigen woorden. Schrijf geen namen van mensen op.',
          most: 3000,
          rows: 8,
          missing: 'Vertel wat er gebeurde.',
        },
        {
          type: 'day',
          name: 'wanneer',
          label: 'Wanneer was dat?',
          hint: 'Weet je de dag niet precies? Kies er een die in de buurt komt.',
          optional: true,
          when: 'past',
        },
        {
          type: 'choice',
          name: 'wie',
          label: 'Met wie had je te maken?',
          missing: 'Kies met wie je te maken had.',
          options: [
            { value: 'loket', label: 'Een loket of balie van de gemeente' },
            { value: 'afdeling', label: 'Een afdeling van de gemeente' },
            { value: 'bestuur', label: 'De wethouder of de gemeenteraad' },
            { value: 'andere organisatie', label: 'Een andere organisatie' },
            { value: 'onbekend', label: 'Dat weet ik niet' },
          ],
        },
        {
          type: 'text',
          name: 'help',
          label: 'Wat zou helpen?',
          optional: true,
          most: 1500,
          rows: 4,
        },
      ],
    },
  ],
  person: { heading: 'Jouw naam', anonymous: true },
  consent: {
    subject: 'je melding',
    purpose: `Om het knelpunt uit te zoeken en jou te antwoorden. ${askedAgain}`,
    readers,
    term: kept,
    label: 'Jullie mogen mijn melding hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je melding niet bewaren.',
  },
  button: 'Meld dit knelpunt',
  context: ['knelpunt', 'initiatief', 'afspraak', 'onderwerp'],
  thanks: {
    title: 'Je melding is binnen',
    next: [
      {
        heading: 'Iemand leest je melding',
        when: 'Binnen een week',
        text: 'Heeft iemand anders dit ook gemeld? Dan leggen we het bij elkaar.',
      },
      {
        heading: 'Jij hoort wat we doen',
        when: 'Binnen twee weken',
        text: 'We schrijven je, als we weten wie je bent. Hoor je niets? Stuur ons dan je nummer.',
      },
      {
        heading: 'Het knelpunt komt op de site',
        when: 'Als jij dat goed vindt',
        text: 'Zonder jouw naam. Je leest de tekst eerst.',
      },
      weAskAgain,
    ],
  },
  keptMonths: 12,
};
