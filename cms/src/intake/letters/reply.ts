import { forms, type FormKind } from 'shared-types/forms';
import type { Letter } from '../mail/templates/letter';

interface Answered {
  form: FormKind;
  reference: string;
  name: string | null;
  subject: string;
  /** As the volunteer wrote it; an empty line begins a paragraph. */
  text: string;
}

/** What a volunteer answers to somebody who filled in a form. */
export function replyLetter({ form, reference, name, subject, text }: Answered): Letter {
  return {
    subject: `${subject} (${reference})`,
    preview: text.slice(0, 100),
    news: 'Antwoord van Participiënter',
    title: subject,
    name,
    paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    facts: [
      { label: 'Nummer', value: reference },
      { label: 'Formulier', value: forms[form].title },
    ],
    why: 'Je krijgt deze e-mail omdat je ons iets stuurde via de site.',
  };
}
