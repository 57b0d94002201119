/** What the pages say on which one gives up a place. @module */
import { type CancelOutcome, cancelOutcomes } from 'shared-types/forms';

export interface CancelWords {
  title: string;
  lead: string;
  /** The link to the agenda. */
  back: string;
}

const toAgenda = 'Bekijk de agenda';

export const asked: CancelWords = {
  title: 'Meld je af',
  lead: 'Kun je niet komen? Druk op de knop. Dan kan iemand anders mee.',
  back: 'Nee, ik kom wel. Terug naar de agenda',
};

export const outcomes: Readonly<Record<CancelOutcome, CancelWords>> = {
  afgemeld: {
    title: 'Je bent afgemeld',
    lead: 'Dank je wel dat je het laat weten. Je krijgt een e-mail. Je plaats is voor iemand anders.',
    back: toAgenda,
  },
  'was al afgemeld': {
    title: 'Je was al afgemeld',
    lead: 'Je hoeft niets meer te doen.',
    back: toAgenda,
  },
  'te laat': {
    title: 'Afmelden kan niet meer',
    lead: 'De workshop is begonnen of voorbij. Je hoeft niets te doen.',
    back: toAgenda,
  },
  onbekend: {
    title: 'Deze link werkt niet',
    lead: 'Open de link “Meld je af” nog een keer uit je e-mail. Kopieer je hem? Neem hem dan helemaal over.',
    back: toAgenda,
  },
};

/** The part of the address for an outcome. @example 'was-al-afgemeld' */
export const partOf = (outcome: CancelOutcome): string => outcome.replaceAll(' ', '-');

/** The outcome at a part of an address, if it is one. */
export const outcomeAt = (part: string | undefined): CancelOutcome | undefined =>
  cancelOutcomes.find((outcome) => partOf(outcome) === part);
