import { helpKinds } from '../../vocabulary.ts';
import type { FormDefinition } from '../definition.ts';
import { kept, phaseField, readers, someoneReads, youHear } from './shared.ts';

const helpWords: Record<(typeof helpKinds)[number], string> = {
  vrijwilligers: 'Mensen die meedoen',
  ruimte: 'Een plek of ruimte',
  geld: 'Geld',
  kennis: 'Iemand die weet hoe het moet',
  materiaal: 'Spullen',
};

export const initiatief: FormDefinition = {
  kind: 'initiatief',
  title: 'Meld je initiatief aan',
  lead: 'Vertel over je plan. Het mag ook nog een idee zijn.',
  parts: [
    {
      heading: 'Je plan',
      fields: [
        {
          type: 'line',
          name: 'titel',
          label: 'Hoe heet je plan?',
          most: 100,
          missing: 'Vul in hoe je plan heet.',
        },
        {
          type: 'text',
          name: 'wat',
          label: 'Wat ga je doen?',
          hint: 'Vertel het in je eigen woorden: wat, voor wie en waar. Alles mag.',
          most: 3000,
          rows: 8,
          missing: 'Vertel wat je gaat doen.',
        },
        {
          type: 'entry',
          name: 'wijk',
          label: 'In welke wijk?',
          from: 'neighbourhoods',
          others: ['In meer wijken', 'Dat weet ik nog niet'],
          missing: 'Kies een wijk.',
        },
        phaseField('Hoe ver is je plan?'),
        {
          type: 'choices',
          name: 'hulp',
          label: 'Welke hulp zoek je?',
          optional: true,
          options: helpKinds.map((kind) => ({ value: kind, label: helpWords[kind] })),
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je aanmelding',
    purpose: 'Om je plan op de site te zetten en je verder te helpen.',
    readers,
    term: kept,
    label: 'Jullie mogen mijn aanmelding hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je aanmelding niet bewaren.',
  },
  button: 'Meld je initiatief aan',
  context: ['onderwerp'],
  thanks: {
    title: 'Je initiatief is binnen',
    next: [
      someoneReads,
      youHear,
      {
        heading: 'Je initiatief komt op de site',
        when: 'Als jij dat goed vindt',
        text: 'Zonder jouw naam. Je leest de tekst eerst.',
      },
    ],
  },
  keptMonths: 12,
};
