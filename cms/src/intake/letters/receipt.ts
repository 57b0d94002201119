import type { FormDefinition } from 'shared-types/forms';
import { inDays } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';

interface Receipt {
  form: FormDefinition;
  reference: string;
  name: string | null;
  receivedAt: Date;
  /** Public address of the site, without a slash at the end. */
  site: string;
}

/**
 * Tells somebody that a form arrived, with its number and what happens next.
 *
 * It doesn't repeat what was written: anybody can fill in anybody's address, and would have us mail their text.
 */
export function receipt({ form, reference, name, receivedAt, site }: Receipt): Letter {
  return {
    subject: `${form.thanks.title} (${reference})`,
    preview: `Jouw nummer is ${reference}.`,
    news: 'Dank je wel',
    title: form.thanks.title,
    name,
    paragraphs: ['Bewaar je nummer. Heb je een vraag? Noem dan dit nummer.'],
    facts: [
      { label: 'Nummer', value: reference },
      { label: 'Formulier', value: form.title },
      { label: 'Ontvangen', value: inDays(receivedAt) },
      ...form.thanks.next.map(({ heading, when }) => ({ label: when, value: heading })),
    ],
    buttons: [{ label: 'Ga naar de site', address: `${site}/` }],
    hint: 'Heb jij dit niet ingevuld? Antwoord dan op deze e-mail. We wissen je adres.',
    why: `Je krijgt deze e-mail omdat je een formulier invulde. We bewaren je gegevens ${lowerFirst(form.consent.term)}`,
  };
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
