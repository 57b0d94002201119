import type { FormDefinition } from '../definition.ts';

export const workshop: FormDefinition = {
  kind: 'workshop',
  title: 'Meld je aan',
  lead: 'Meedoen is gratis. Je hoeft geen lid te zijn.',
  parts: [
    {
      heading: null,
      fields: [
        {
          type: 'choice',
          name: 'aantal',
          label: 'Met hoeveel mensen kom je?',
          missing: 'Kies met hoeveel mensen je komt.',
          usual: '1',
          options: [
            { value: '1', label: 'Alleen' },
            { value: '2', label: 'Met twee' },
            { value: '3', label: 'Met drie' },
          ],
        },
        {
          type: 'text',
          name: 'nodig',
          label: 'Wat heb je nodig om mee te kunnen doen?',
          hint: 'Bijvoorbeeld een tolk, grote letters of een plek voor je rolstoel.',
          optional: true,
          most: 1000,
          rows: 4,
        },
      ],
    },
  ],
  person: {
    heading: 'Over jou',
    anonymous: false,
    emailHint: 'Hier sturen we je bevestiging heen. Geen e-mail? Vul dan alleen je telefoonnummer in.',
    phoneHint: 'We bellen alleen als er iets verandert.',
  },
  consent: {
    subject: 'je aanmelding',
    purpose: 'Om een plaats voor je vrij te houden en je te vertellen als er iets verandert.',
    readers: 'Vrijwilligers van Participiënter en de trainer.',
    term: 'Tot 3 maanden na de workshop. Daarna wissen we je gegevens.',
    label: 'Jullie mogen mijn gegevens gebruiken voor deze workshop.',
    missing: 'Zet een vinkje. Anders mogen we je aanmelding niet bewaren.',
  },
  button: 'Meld me aan',
  context: ['workshop'],
  thanks: {
    title: 'Je aanmelding is ontvangen',
    next: [
      {
        heading: 'We kijken of er plaats is',
        when: 'Binnen een dag',
        text: 'Wie het eerst komt, krijgt een plaats. Is het vol? Dan sta je op de wachtlijst.',
      },
      {
        heading: 'Jij hoort of je een plaats hebt',
        when: 'Binnen twee dagen',
        text: 'Hoor je niets? Stuur ons dan je nummer.',
      },
    ],
  },
  keptMonths: 3,
};
