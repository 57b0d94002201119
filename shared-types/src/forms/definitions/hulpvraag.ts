import type { FormDefinition } from '../definition.ts';
import { askedAgain, kept, phaseField, weAskAgain } from './shared.ts';

export const hulpvraag: FormDefinition = {
  kind: 'hulpvraag',
  title: 'Vraag hulp',
  lead: 'Zit je vast met je plan? Iemand die het eerder deed, denkt met je mee.',
  parts: [
    {
      heading: 'Je vraag',
      fields: [
        {
          type: 'text',
          name: 'vraag',
          label: 'Waar loop je op vast?',
          hint: 'Vertel het in je eigen woorden.',
          most: 3000,
          rows: 8,
          missing: 'Vertel waar je op vastloopt.',
        },
        phaseField('Hoe ver is je plan?'),
        {
          type: 'text',
          name: 'geprobeerd',
          label: 'Wat heb je al geprobeerd?',
          optional: true,
          most: 1500,
          rows: 4,
        },
      ],
    },
  ],
  person: { heading: 'Over jou', anonymous: false },
  consent: {
    subject: 'je vraag',
    purpose: `Om je te helpen met je plan. ${askedAgain}`,
    readers: 'Vrijwilligers van Participiënter, en de ervaren bewoner die je helpt.',
    term: kept,
    label: 'Jullie mogen mijn vraag hiervoor bewaren.',
    missing: 'Zet een vinkje. Anders mogen we je vraag niet bewaren.',
  },
  button: 'Vraag hulp',
  context: ['knelpunt', 'initiatief', 'artikel', 'zelftest', 'onderwerp'],
  thanks: {
    title: 'Je vraag is binnen',
    next: [
      {
        heading: 'We zoeken iemand die het eerder deed',
        when: 'Binnen een week',
        text: 'Iemand met ervaring leest je vraag.',
      },
      {
        heading: 'Jij hoort van ons',
        when: 'Binnen twee weken',
        text: 'We mailen of bellen je. Hoor je niets? Stuur ons dan je nummer.',
      },
      weAskAgain,
    ],
  },
  keptMonths: 12,
};
