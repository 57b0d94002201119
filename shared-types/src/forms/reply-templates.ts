/**
 * Answers that a volunteer starts from. They are changed before they go: the part between square brackets is for that.
 *
 * @module
 */
export interface ReplyTemplate {
  key: string;
  /** How the volunteer chooses it. */
  label: string;
  subject: string;
  text: string;
}

export const replyTemplates: readonly ReplyTemplate[] = [
  {
    key: 'opgepakt',
    label: 'We zijn ermee bezig',
    subject: 'We zijn ermee bezig',
    text: 'We hebben je bericht gelezen. [Naam] gaat ermee aan de slag. Je hoort binnen twee weken hoe het verder gaat.',
  },
  {
    key: 'vraag',
    label: 'We hebben een vraag',
    subject: 'We hebben een vraag',
    text: 'Dank je wel voor je bericht. We willen graag iets meer weten.\n\n[Schrijf hier je vraag]\n\nAntwoord op deze e-mail.',
  },
  {
    key: 'geplaatst',
    label: 'Het staat op de site',
    subject: 'Het staat op de site',
    text: 'Wat je ons stuurde, staat nu op de site. Je naam staat er niet bij.\n\n[Plak hier het adres van de bladzijde]\n\nKlopt er iets niet? Antwoord dan op deze e-mail.',
  },
  {
    key: 'niet geplaatst',
    label: 'We doen het niet, met de reden',
    subject: 'Wat we met je bericht doen',
    text: 'Dank je wel voor je bericht. We gaan er niet mee verder. Dat komt hierdoor:\n\n[Schrijf hier de reden]\n\nBen je het er niet mee eens? Antwoord dan op deze e-mail.',
  },
  {
    key: 'ander loket',
    label: 'Iemand anders kan je helpen',
    subject: 'Iemand anders kan je helpen',
    text: 'Dank je wel voor je bericht. Wij kunnen je hier niet mee helpen. Deze mensen wel:\n\n[Schrijf hier wie, en hoe je hen bereikt]',
  },
];

/** What is still to be filled in; an answer that has it must not go. */
export const unfilled = (text: string): string | null => /\[[^\]\n]*\]/.exec(text)?.[0] ?? null;
