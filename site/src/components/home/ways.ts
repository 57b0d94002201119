/**
 * The ways to take part, and what we ask.
 *
 * @module
 */
import type { FormKind } from 'shared-types/forms';
import { formPath } from '../form/form-address.ts';

export interface Way {
  /** The form, and the place of this way on the page. */
  key: FormKind;
  question: string;
  action: string;
  /** One or two sentences: what happens with it. */
  text: string;
  /** What the form asks. */
  tell: readonly string[];
  onSignpost: boolean;
}

export const ways: readonly Way[] = [
  {
    key: 'initiatief',
    question: 'Ik heb een plan',
    action: 'Initiatief aanmelden',
    onSignpost: true,
    text: 'Vertel over je plan, ook als het nog een idee is. Wij zetten het op deze site, en helpen je verder als je dat wilt.',
    tell: ['hoe je plan heet en wat je gaat doen', 'in welke wijk', 'hoe ver je bent', 'welke hulp je zoekt'],
  },
  {
    key: 'hulpvraag',
    question: 'Ik kan hulp gebruiken',
    action: 'Hulp vragen',
    onSignpost: true,
    text: 'Zit je vast? Iemand die het eerder deed, denkt met je mee.',
    tell: ['waar je op vastloopt', 'hoe ver je plan is', 'wat je al hebt geprobeerd'],
  },
  {
    key: 'knelpunt',
    question: 'Ik loop ergens tegenaan',
    action: 'Knelpunt melden',
    onSignpost: true,
    text: 'Wij zoeken uit wat er speelt en nemen het mee naar de gemeente. Je naam komt niet op de site.',
    tell: ['wat er gebeurde', 'met welke organisatie of afdeling', 'wat zou helpen'],
  },
  {
    key: 'workshop',
    question: 'Ik wil iets leren',
    action: 'Aanmelden voor een workshop',
    onSignpost: true,
    text: 'Kies een workshop in de agenda. Meedoen is gratis.',
    tell: ['welke workshop', 'met hoeveel mensen je komt', 'wat je nodig hebt om mee te kunnen doen'],
  },
  {
    key: 'ervaringsdeskundige',
    question: 'Ik weet hoe het moet',
    action: 'Ervaringsdeskundige worden',
    onSignpost: true,
    text: 'Deed jij al eens wat een ander nu wil? Help een ander plan op weg.',
    tell: ['wat je hebt gedaan', 'hoeveel tijd je hebt'],
  },
  {
    key: 'contact',
    question: 'Ik heb een vraag',
    action: 'Contact opnemen',
    onSignpost: true,
    text: 'Stel je vraag. Wij zoeken het antwoord, of iemand die het weet.',
    tell: ['je vraag'],
  },
  {
    key: 'denktank',
    question: 'Ik wil meedenken',
    action: 'Meedenken in een denktank',
    onSignpost: false,
    text: 'In een denktank zoeken we samen naar oplossingen voor knelpunten.',
    tell: ['welke denktank je kiest', 'vanuit welke organisatie je meedenkt, als dat zo is'],
  },
  {
    key: 'advies',
    question: 'Wij zoeken raad van bewoners',
    action: 'Advies vragen',
    onSignpost: false,
    text: 'Voor de gemeente en andere organisaties. Ons advies komt op deze site te staan.',
    tell: ['je vraag', 'vóór welke datum je antwoord wilt'],
  },
  {
    key: 'keurmerk',
    question: 'Ons initiatief is er klaar voor',
    action: 'Keurmerk aanvragen',
    onSignpost: false,
    text: 'Laat zien dat je initiatief goed in elkaar zit. Kijk eerst wat ervoor nodig is.',
    tell: ['welk initiatief', 'hoe je aan de eisen voldoet'],
  },
];

/** Where a way begins: its form, or the agenda to choose a workshop from. */
export const wayHref = (key: FormKind): string => (key === 'workshop' ? '/agenda/' : formPath(key));
