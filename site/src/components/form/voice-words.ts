/** What the pages say on which the municipality tells where an afspraak stands. @module */
import { voiceLinkDays, type VoiceOutcome, voiceRefusals } from 'shared-types/forms';

export interface VoiceWords {
  title: string;
  lead: string;
  /** What happens next, or what to do. */
  text: string;
}

/** An outcome with a page of its own; `later`: the CMS can't be reached. */
export type VoicePart = VoiceOutcome | 'later';
export const voiceParts: readonly VoicePart[] = ['ontvangen', ...voiceRefusals, 'later'];

/** Without a link of a mail there is nothing to answer. */
export const withoutLink: VoiceWords = {
  title: 'Hoe staat het met een afspraak?',
  lead: 'Op deze bladzijde antwoordt de gemeente op een vraag van ons.',
  text: 'Kreeg je een e-mail van ons over een afspraak? Open dan de link in die e-mail. Zonder die link kun je hier niets invullen.',
};

const newLink = 'Wil je nog antwoorden? Antwoord op onze e-mail. Dan sturen we je een nieuwe link.';

export const voiceWords: Readonly<Record<VoicePart, VoiceWords>> = {
  ontvangen: {
    title: 'Je antwoord is binnen',
    lead: 'Dank je wel. Het bestuur van Participiënter kijkt er nu naar.',
    text: 'Aan je tekst verandert niets. Het bestuur zet je antwoord woord voor woord op de site, of weigert het. We mailen je wat het wordt. Bij een weigering schrijven we waarom, en krijg je een nieuwe link.',
  },
  verlopen: {
    title: 'Deze link is te oud',
    lead: `Een link werkt ${voiceLinkDays} dagen. Je kunt er niet meer mee antwoorden.`,
    text: newLink,
  },
  gebruikt: {
    title: 'Deze link is al gebruikt',
    lead: 'Een link werkt voor één antwoord. Dat antwoord hebben wij.',
    text: 'Wil je er iets aan veranderen? Antwoord op onze e-mail. Dan sturen we je een nieuwe link.',
  },
  ingetrokken: {
    title: 'Deze vraag is niet meer nodig',
    lead: 'De afspraak staat niet meer op de site.',
    text: 'Je hoeft niets te doen.',
  },
  onbekend: {
    title: 'Deze link werkt niet',
    lead: 'Misschien is er een stukje van de link weggevallen.',
    text: 'Open de link nog een keer uit je e-mail. Kopieer je hem? Neem hem dan helemaal over. Werkt het nog niet? Antwoord dan op onze e-mail.',
  },
  later: {
    title: 'Het formulier is er nu even niet',
    lead: 'Dat ligt aan ons. Je link blijft werken.',
    text: 'Open de link over een paar minuten nog een keer.',
  },
};

/** The part of the address of an outcome; an answer that arrived leads to a thank-you, as every form does. */
export const partOfVoice = (part: VoicePart): string => (part === 'ontvangen' ? 'bedankt' : part);

/** The outcome at a part of an address, if it is one. */
export const voicePartAt = (part: string | undefined): VoicePart | undefined =>
  voiceParts.find((known) => partOfVoice(known) === part);
