/**
 * What people who signed up for a workshop are told.
 *
 * @module
 */
import { dayFace, inDays, inDaysAndHours } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';
import type { Registration } from './registration';
import type { WorkshopFacts } from './workshop-facts';

/** For each occasion the words that differ; the rest of the letter is the same. */
const occasions = {
  bevestigd: (workshop: WorkshopFacts, { people }: Registration): Occasion => ({
    subject: `Je hebt een plaats: ${workshop.title}`,
    news: 'Je hebt een plaats',
    paragraphs: [`Je aanmelding is binnen. We houden ${places(people)} voor je vrij. Je hoeft verder niets te doen.`],
    mayComeAlong: true,
  }),
  wachtlijst: (workshop: WorkshopFacts, { people }: Registration): Occasion => ({
    subject: `Je staat op de wachtlijst: ${workshop.title}`,
    news: 'Je staat op de wachtlijst',
    paragraphs: [
      `Je aanmelding is binnen. Er is nu geen ruimte voor ${people === 1 ? 'nog iemand' : `${people} mensen`}. Je staat op de wachtlijst.`,
      'Komt er een plaats vrij? Dan krijg je meteen een e-mail. Je hoeft niets te doen.',
    ],
    mayComeAlong: false,
  }),
  doorgeschoven: (workshop: WorkshopFacts, { people }: Registration): Occasion => ({
    subject: `Er is plaats voor je: ${workshop.title}`,
    news: 'Er is plaats voor je',
    paragraphs: [
      `Je stond op de wachtlijst. Nu is er ruimte. We houden ${places(people)} voor je vrij.`,
      'Kun je niet meer? Meld je dan af. Dan kan iemand anders mee.',
    ],
    mayComeAlong: true,
  }),
  herinnering: (workshop: WorkshopFacts, { people }: Registration): Occasion => ({
    subject: `Binnenkort: ${workshop.title}`,
    news: `Tot ${inDays(workshop.startsAt)}`,
    paragraphs: [`Je hebt je aangemeld voor deze workshop. We houden ${places(people)} voor je vrij.`],
    mayComeAlong: true,
  }),
  verplaatst: (workshop: WorkshopFacts): Occasion => ({
    subject: `Let op, veranderd: ${workshop.title}`,
    news: 'Het tijdstip of de plek is veranderd',
    paragraphs: [
      'De workshop waarvoor je je hebt aangemeld, is veranderd. Hieronder staat hoe het nu is.',
      'Kun je dan niet? Meld je af. Dan kan iemand anders mee.',
    ],
    mayComeAlong: true,
  }),
  afgelast: (workshop: WorkshopFacts): Occasion => ({
    subject: `Gaat niet door: ${workshop.title}`,
    news: 'Deze workshop gaat niet door',
    paragraphs: [
      ...(workshop.cancelledReason ? [workshop.cancelledReason] : []),
      'Je hoeft niets te doen. Kijk in de agenda voor andere workshops.',
    ],
    mayComeAlong: false,
  }),
  afgemeld: (workshop: WorkshopFacts): Occasion => ({
    subject: `Je bent afgemeld: ${workshop.title}`,
    news: 'Je bent afgemeld',
    paragraphs: ['Jammer dat je niet kunt. Je plaats is nu voor iemand anders.'],
    mayComeAlong: false,
  }),
} as const;

export type LetterOccasion = keyof typeof occasions;

interface Occasion extends Pick<Letter, 'subject' | 'news' | 'paragraphs'> {
  /** Whether the reader has a place, and so an appointment for the calendar. */
  mayComeAlong: boolean;
}

const places = (people: number) => (people === 1 ? 'één plaats' : `${people} plaatsen`);

interface Links {
  /** Public address of the site, without a slash at the end. */
  site: string;
  /** Where this person gives up the place. */
  cancel: string;
}

/** The letter for an occasion, and whether the appointment goes along. */
export function workshopLetter(
  occasion: LetterOccasion,
  registration: Registration,
  workshop: WorkshopFacts,
  { site, cancel }: Links,
): Letter & { hasAppointment: boolean } {
  const { mayComeAlong, ...words } = occasions[occasion](workshop, registration);
  const isOver = occasion === 'afgelast' || occasion === 'afgemeld';
  return {
    ...words,
    hasAppointment: mayComeAlong,
    preview: inDaysAndHours(workshop),
    title: workshop.title,
    day: dayFace(workshop.startsAt),
    name: registration.name,
    facts: [
      { label: 'Wanneer', value: inDaysAndHours(workshop) },
      ...(workshop.place ? [{ label: 'Waar', value: whereOf(workshop.place) }] : []),
      ...(registration.people > 1 && !isOver ? [{ label: 'Met', value: `${registration.people} mensen` }] : []),
      ...(registration.reference ? [{ label: 'Nummer', value: registration.reference }] : []),
    ],
    buttons: isOver
      ? [{ label: 'Bekijk de agenda', address: `${site}/agenda/` }]
      : [
          { label: 'Bekijk de workshop', address: `${site}/workshops/${workshop.slug}/` },
          { label: 'Meld je af', address: cancel },
        ],
    ...(!isOver && {
      hint: 'Kun je niet? Meld je af. Dan kan iemand anders mee.',
      help: {
        title: 'Heb je iets nodig?',
        text: 'Een tolk, grote letters of een plek voor je rolstoel? Antwoord op deze e-mail.',
      },
    }),
    why: 'Je krijgt deze e-mail omdat je je hebt aangemeld. Drie maanden na de workshop wissen we je gegevens.',
  };
}

function whereOf({ name, address, onlineLink }: NonNullable<WorkshopFacts['place']>): string {
  return [name, address, onlineLink && `online: ${onlineLink}`].filter(Boolean).join(', ');
}
