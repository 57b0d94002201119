import { forms, type FormKind } from 'shared-types/forms';
import { inDays } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';

interface Recheck {
  kind: FormKind;
  reference: string;
  receivedAt: string;
  name: string | null;
  /** The page with the four buttons. */
  link: string;
}

const whatTheySent: Partial<Record<FormKind, string>> = {
  knelpunt: 'Een tijd geleden meldde je bij ons een knelpunt.',
  hulpvraag: 'Een tijd geleden vroeg je ons om hulp.',
};

/** The one question of the herhaalcheck. Nothing of what was written stands in it. */
export function recheckLetter({ kind, reference, receivedAt, name, link }: Recheck): Letter {
  return {
    subject: `Is het opgelost? (${reference})`,
    preview: 'Eén vraag, één keer drukken.',
    news: 'Eén vraag aan jou',
    title: 'Is het opgelost?',
    name,
    paragraphs: [
      `${whatTheySent[kind] ?? 'Een tijd geleden stuurde je ons iets.'} Hoe is het nu?`,
      'Klik op de knop en kies je antwoord: ja, deels, nee of niet meer nodig. Je hoeft niets te schrijven. Je hoeft ook niet in te loggen.',
    ],
    facts: [
      { label: 'Nummer', value: reference },
      { label: 'Formulier', value: forms[kind].title },
      { label: 'Ontvangen', value: inDays(receivedAt) },
    ],
    buttons: [{ label: 'Kies je antwoord', address: link }],
    hint: 'Wil je niet antwoorden? Dan hoef je niets te doen. We vragen dit maar één keer.',
    why: `Je krijgt deze e-mail omdat je toen dit formulier invulde. We bewaren je gegevens ${lowerFirst(forms[kind].consent.term)}`,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
