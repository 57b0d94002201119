/** What several forms have in common. @module */
import type { NextStep } from '../definition.ts';
import type { ChoiceField } from '../field.ts';

/** How far a plan is; the words are those of the initiative's phase. */
export const phaseField = (label: string): ChoiceField => ({
  type: 'choice',
  name: 'fase',
  label,
  missing: 'Kies hoe ver je bent.',
  options: [
    { value: 'nog een idee', label: 'Het is nog een idee' },
    { value: 'in opbouw', label: 'We zijn het aan het opbouwen' },
    { value: 'draait', label: 'Het draait al' },
  ],
});

export const readers = 'Vrijwilligers van Participiënter. De gemeente krijgt je naam niet.';
export const kept = 'Tot 12 maanden nadat het klaar is. Daarna wissen we je gegevens.';

/** Said where it is asked: the herhaalcheck uses the e-mail address once more. */
export const askedAgain = 'Na een paar weken vragen we je misschien één keer in een e-mail of het is opgelost.';

export const weAskAgain: NextStep = {
  heading: 'Wij vragen hoe het nu is',
  when: 'Na een paar weken',
  text: 'Gaf je een e-mailadres? Dan krijg je misschien één e-mail met één vraag: is het opgelost?',
};

export const someoneReads: NextStep = {
  heading: 'Iemand leest het',
  when: 'Binnen een week',
  text: 'Een vrijwilliger leest wat je schreef.',
};

export const youHear: NextStep = {
  heading: 'Jij hoort van ons',
  when: 'Binnen twee weken',
  text: 'We mailen of bellen je. Hoor je niets? Stuur ons dan je nummer.',
};
