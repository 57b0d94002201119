/**
 * The register of processing (AVG article 30) as visitors read it: made of the forms' definitions, so that it says of
 * each form what the form itself says, and of what else happens with what somebody sends.
 *
 * @module
 */
import { questionsOf } from './check.ts';
import type { FormDefinition } from './definition.ts';
import { forms } from './definitions/index.ts';
import type { FormKind } from './kinds.ts';
import { personFields } from './person.ts';
import { asideKeptDays, networkCountedMinutes, unsentMailKeptDays, unsettledKeptMonths } from './terms.ts';
import { voiceKeptMonths } from './voice.ts';

/** Something that is done with data of visitors. All in B1, for the page about privacy. */
export interface Processing {
  name: string;
  /** The form, when it is one. */
  kind?: FormKind;
  /** What is kept. */
  data: readonly string[];
  purpose: string;
  readers: string;
  term: string;
  /** Why it is allowed (AVG article 6). */
  ground: string;
}

const consent = 'Jouw toestemming. Die geef je met het vinkje.';
const interest = 'Ons belang dat formulieren goed aankomen en dat we spam herkennen.';

/** What every form asks of the person, and what comes along with every form. */
export const askedByEveryForm: readonly string[] = [
  ...personFields({ person: { heading: '', anonymous: false } }).map(({ label }) => label),
  'De bladzijde waar je vandaan kwam, als je via een knop kwam',
];

/** What a form asks besides {@link askedByEveryForm}, in the words of the form. */
export function processingOf(form: FormDefinition): Processing {
  const { purpose, readers, term } = form.consent;
  return {
    name: form.kind === 'workshop' ? 'Je aanmelden voor een workshop' : form.title,
    kind: form.kind,
    data: questionsOf(form)
      .map(({ label }) => label)
      .filter((label) => !askedByEveryForm.includes(label)),
    purpose,
    readers,
    term,
    ground: consent,
  };
}

/** What happens with every form, whichever it is. */
const withEveryForm: readonly Processing[] = [
  {
    name: 'Formulieren onderweg',
    data: ['Wat je invult'],
    purpose: 'Om niets kwijt te raken als een van onze computers uitstaat.',
    readers: 'Niemand. Lukt bezorgen niet, dan kijkt de beheerder.',
    term: `Tot je formulier in ons postvak is. Lukt dat niet, dan hoogstens ${asideKeptDays} dagen.`,
    ground: consent,
  },
  {
    name: 'Formulieren die niet klaar komen',
    data: ['Wat je invult'],
    purpose: 'Om je toch nog te antwoorden.',
    readers: 'Vrijwilligers van Participiënter.',
    term: `Hoogstens ${unsettledKeptMonths} maanden nadat je het hebt verstuurd.`,
    ground: consent,
  },
  {
    name: 'Je gegevens laten wissen',
    data: ['Een code die we maken van je e-mailadres'],
    purpose: 'Om te zorgen dat je gegevens niet terugkomen als we een oude kopie van onze computers nodig hebben.',
    readers: 'Niemand. De computer kijkt er zelf naar.',
    term: `Hoogstens ${unsettledKeptMonths} maanden. Daarna zijn ook die kopieën leeg.`,
    ground: 'We moeten dit van de wet, als jij vraagt om je gegevens te wissen.',
  },
  {
    name: 'E-mails aan jou',
    data: ['Je naam en je e-mailadres', 'De e-mail'],
    purpose: 'Om je een bevestiging of antwoord te sturen.',
    readers: 'Niemand. De e-mail gaat vanzelf weg.',
    term: `Tot de e-mail is verstuurd. Lukt dat niet, dan hoogstens ${unsentMailKeptDays} dagen.`,
    ground: consent,
  },
  {
    name: 'Spam herkennen',
    data: ['Een code die we maken van een deel van je IP-adres', 'Een code die we maken van je bericht'],
    purpose: 'Om te tellen hoeveel formulieren er van één netwerk komen, en of hetzelfde bericht twee keer komt.',
    readers: 'Niemand. De codes staan alleen in het geheugen van de computer, niet op een schijf.',
    term: `Je netwerk ongeveer ${networkCountedMinutes} minuten. Je bericht tot er veel nieuwe zijn, of de computer opnieuw start.`,
    ground: interest,
  },
];

/** Data of people whom we ask ourselves. */
export const besideForms: readonly Processing[] = [
  {
    name: 'Navragen of het is opgelost',
    data: ['Je naam en je e-mailadres', 'Wat je antwoordt'],
    purpose: 'Om te weten of een knelpunt of hulpvraag echt is opgelost.',
    readers: 'Vrijwilligers van Participiënter.',
    term: `Zo lang als je melding of vraag: tot ${forms.knelpunt.keptMonths} maanden nadat het klaar is.`,
    ground: 'Ons belang om te weten of onze hulp werkt. Antwoorden hoeft niet.',
  },
  {
    name: 'De gemeente vragen hoe het met een afspraak staat',
    data: ['Het e-mailadres en de rol van de contactambtenaar', 'Wat de gemeente antwoordt'],
    purpose: 'Om de gemeente zelf te laten vertellen hoe het staat.',
    readers: 'Vrijwilligers en het bestuur van Participiënter. De rol en het antwoord komen op de site.',
    term: `Tot ${voiceKeptMonths} maanden nadat de laatste link stopt. Wat op de site staat, blijft staan.`,
    ground: 'Ons belang dat iedereen kan zien of een afspraak nagekomen is.',
  },
];

/** Everything that is done with data of people, the forms first. */
export const register: readonly Processing[] = [
  ...Object.values(forms).map(processingOf),
  ...withEveryForm,
  ...besideForms,
];
