/** What a workshop's thank-you says when the CMS has decided about the place already. @module */
import type { FormDefinition, registrationOutcomes } from 'shared-types/forms';

export const registered: Record<(typeof registrationOutcomes)[number], FormDefinition['thanks']> = {
  bevestigd: {
    title: 'Je hebt een plaats',
    next: [
      {
        heading: 'Je komt naar de workshop',
        when: 'Op de dag zelf',
        text: 'Kun je toch niet? Laat het ons weten. Dan kan iemand anders komen.',
      },
    ],
  },
  wachtlijst: {
    title: 'Je staat op de wachtlijst',
    next: [
      {
        heading: 'Er komt een plaats vrij',
        when: 'Zodra iemand niet kan',
        text: 'Je hoort het meteen. Je hoeft niets te doen.',
      },
    ],
  },
};
