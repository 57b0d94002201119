/** What the pages of the herhaalcheck say. @module */
import { type RecheckAnswer, recheckAnswers, type RecheckOutcome, recheckOutcomes } from 'shared-types/forms';

export interface RecheckWords {
  title: string;
  lead: string;
  /** What happens now; nothing before somebody answered. */
  next: string | null;
  /** What stands above the four buttons; without it there are none. */
  again: string | null;
}

/** The words on the button of each answer. */
export const buttons: Readonly<Record<RecheckAnswer, string>> = {
  ja: 'Ja, het is opgelost',
  deels: 'Een deel is opgelost',
  nee: 'Nee, nog niet',
  'niet meer nodig': 'Het is niet meer nodig',
};

export const asked: RecheckWords = {
  title: 'Is het opgelost?',
  lead: 'Je meldde een knelpunt, of je vroeg om hulp. Hoe is het nu? Druk op wat het beste past. Meer hoef je niet te doen.',
  next: null,
  again: null,
};

const thanks = 'Dank je wel';
const change = 'Klopt dit niet? Kies een ander antwoord. Het laatste telt.';
const onSite = 'Staat jouw knelpunt op de site? Dan kan je antwoord daar ook komen, zonder je naam.';

/** Where an answer leads, and what is said when it could not be kept. */
export const outcomes: Readonly<Record<RecheckOutcome | 'niet bewaard', RecheckWords>> = {
  ja: {
    title: thanks,
    lead: 'Fijn dat het is opgelost. Je antwoord is bewaard.',
    next: `Een vrijwilliger leest je antwoord. ${onSite}`,
    again: change,
  },
  deels: {
    title: thanks,
    lead: 'Een deel is opgelost. Je antwoord is bewaard.',
    next: `Een vrijwilliger leest je antwoord en kijkt wat er nog nodig is. ${onSite}`,
    again: change,
  },
  nee: {
    title: thanks,
    lead: 'Het is nog niet opgelost. Je antwoord is bewaard.',
    next: `Een vrijwilliger leest je antwoord en kijkt er opnieuw naar. ${onSite}`,
    again: change,
  },
  'niet meer nodig': {
    title: thanks,
    lead: 'Het is niet meer nodig. Je antwoord is bewaard.',
    next: `Een vrijwilliger leest je antwoord. ${onSite}`,
    again: change,
  },
  'niet bewaard': {
    title: 'Je antwoord is nog niet bewaard',
    lead: 'Dat ligt aan ons. Probeer het over een paar minuten nog een keer.',
    next: null,
    again: 'Druk opnieuw op je antwoord.',
  },
  onbekend: {
    title: 'Deze link werkt niet',
    lead: 'Open de link “Kies je antwoord” nog een keer uit je e-mail. Kopieer je hem? Neem hem dan helemaal over.',
    next: null,
    again: null,
  },
};

export type RecheckPageOf = keyof typeof outcomes;
export const recheckPages: readonly RecheckPageOf[] = [...recheckOutcomes, 'niet bewaard'];

/** The part of the address for what became of it. @example 'niet-meer-nodig' */
export const recheckPart = (outcome: RecheckPageOf): string => outcome.replaceAll(' ', '-');

/** What became of it at a part of an address, if it is one. */
export const recheckAt = (part: string | undefined): RecheckPageOf | undefined =>
  recheckPages.find((outcome) => recheckPart(outcome) === part);

/** Every answer but the one that was given. */
export const otherAnswers = (outcome: RecheckPageOf | null): RecheckAnswer[] =>
  recheckAnswers.filter((answer) => answer !== outcome);
