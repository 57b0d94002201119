/**
 * What the contact officer of an afspraak is asked and told, by mail.
 *
 * @module
 */
import { inDays } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';
import type { AskedAgreement } from './agreement-facts';
import type { VoiceOccasion } from './voice-request';

interface Asked {
  agreement: AskedAgreement;
  /** The last day of the link. */
  validUntil: string;
  /** Why the last answer was refused. */
  reason: string | null;
  /** Where the answer is given. */
  address: string;
  /** Public address of the site, without a slash at the end. */
  site: string;
}

type Words = Pick<Letter, 'subject' | 'news' | 'paragraphs'>;

/** A plain day, as a mail says it. */
const inDay = (day: string) => inDays(`${day}T12:00:00Z`);

const whatHappens =
  'Je antwoord komt woord voor woord op de site, als de stem van de gemeente. Het bestuur van Participiënter kijkt er eerst naar. Het verandert niets aan je tekst.';

/** For each occasion the words that differ; the rest of the letter is the same. */
const occasions: Readonly<Record<VoiceOccasion, (asked: Asked) => Words>> = {
  gevraagd: ({ agreement: { code } }) => ({
    subject: `Hoe staat het met afspraak ${code}?`,
    news: 'Een vraag aan de gemeente',
    paragraphs: ['Wil jij vertellen hoe het staat met deze afspraak? Het kost een paar minuten.', whatHappens],
  }),
  opnieuw: ({ agreement: { code }, reason }) => ({
    subject: `Je antwoord over afspraak ${code} staat nog niet op de site`,
    news: 'Wil je het nog een keer proberen?',
    paragraphs: [
      'Dank je wel voor je antwoord. Het bestuur van Participiënter zet het zo niet op de site. Dit is waarom:',
      ...(reason ?? '').split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
      'We veranderen niets aan jouw woorden. Wil je zelf een nieuw antwoord geven? Dat kan met de knop hieronder.',
    ],
  }),
  vooraf: ({ agreement: { code, state } }) => ({
    // Not "in a month": a CMS that was off is late.
    subject: `Uiterlijk ${state.dueOn ? inDay(state.dueOn) : 'binnenkort'}: hoe staat het met afspraak ${code}?`,
    news: 'De datum komt eraan',
    paragraphs: ['Hoe staat het met deze afspraak? Wil je dat vertellen voordat de datum er is?', whatHappens],
  }),
  achteraf: ({ agreement: { code } }) => ({
    subject: `De datum is voorbij: hoe staat het met afspraak ${code}?`,
    news: 'De datum is voorbij',
    paragraphs: [
      'Is het gelukt? Vertel het op de site. Is het nog niet gelukt? Vertel dan wat nog moet gebeuren.',
      whatHappens,
    ],
  }),
};

/** The letter for an occasion. */
export function voiceLetter(occasion: VoiceOccasion, asked: Asked): Letter {
  const { agreement, validUntil, address, site } = asked;
  const { code, title, state } = agreement;
  return {
    ...occasions[occasion](asked),
    preview: title,
    title,
    facts: [
      { label: 'Afspraak', value: code },
      ...(state.dueOn ? [{ label: 'Uiterlijk', value: inDay(state.dueOn) }] : []),
      {
        label: 'Op de site',
        value: `De gemeente zegt ${state.voices.gemeente ? `nu: ${state.voices.gemeente}` : 'nog niets'}`,
      },
    ],
    buttons: [
      { label: 'Vertel hoe het ervoor staat', address },
      { label: 'Lees de afspraak', address: `${site}/afspraken/${agreement.slug}/` },
    ],
    hint: `De eerste link werkt tot en met ${inDay(validUntil)}, voor één antwoord. Je hebt geen account nodig.`,
    help: {
      title: 'Ben jij dit niet meer?',
      text: 'Antwoord dan op deze e-mail. Schrijf aan wie we het kunnen vragen: een rol en een e-mailadres.',
    },
    why: 'Je krijgt deze e-mail omdat je contactambtenaar bent voor deze afspraak. Een jaar nadat de laatste link stopt, wissen we je adres.',
  };
}

/** Tells that an answer is on the site, with the page where everybody reads it. */
export function placedLetter(agreement: AskedAgreement, site: string): Letter {
  const { code, title, slug } = agreement;
  return {
    subject: `Je antwoord over afspraak ${code} staat op de site`,
    preview: title,
    news: 'Je antwoord staat op de site',
    title,
    paragraphs: [
      'Dank je wel. Het bestuur van Participiënter zet je antwoord op de site. Het staat er woord voor woord, als de stem van de gemeente.',
      'Het blijft er staan. Verandert er later iets? Antwoord dan op deze e-mail. Dan sturen we je een nieuwe link.',
    ],
    buttons: [{ label: 'Bekijk je antwoord op de site', address: `${site}/afspraken/${slug}/` }],
    hint: 'Zie je het nog niet? Kijk dan over vijf minuten nog een keer.',
    why: 'Je krijgt deze e-mail omdat je als contactambtenaar antwoord gaf over deze afspraak. Een jaar nadat de laatste link stopt, wissen we je adres.',
  };
}
