/**
 * The questions about the visitor that every form ends with.
 *
 * @module
 */
import type { FormDefinition } from './definition.ts';
import type { ChoiceField, Field } from './field.ts';

/** Whether the visitor stays unknown: then the questions about them are left out of what is delivered. */
export const anonymousField: ChoiceField = {
  type: 'choice',
  name: 'anoniem',
  label: 'Mogen we weten wie je bent?',
  missing: 'Kies of we mogen weten wie je bent.',
  usual: 'nee',
  options: [
    { value: 'nee', label: 'Ja, dan kunnen jullie mij antwoorden', hint: 'Je naam komt nooit op de site.' },
    {
      value: 'ja',
      label: 'Liever niet, ik meld dit anoniem',
      hint: 'Sla de vragen hieronder over. We kunnen je dan niets terugsturen.',
    },
  ],
};

export const consentName = 'akkoord';

/** Names of what is only asked of a person who is not anonymous. */
export const personalNames = ['naam', 'email', 'telefoon'] as const;

/** The questions about the visitor in this form. */
export function personFields({ person }: Pick<FormDefinition, 'person'>): readonly Field[] {
  return [
    ...(person.anonymous ? [anonymousField] : []),
    { type: 'line', name: 'naam', label: 'Je naam', most: 100, autocomplete: 'name', missing: 'Vul je naam in.' },
    {
      type: 'email',
      name: 'email',
      label: 'Je e-mailadres',
      hint: person.emailHint ?? 'Geen e-mail? Vul dan alleen je telefoonnummer in.',
      missing: 'Vul je e-mailadres in, of je telefoonnummer.',
    },
    {
      type: 'phone',
      name: 'telefoon',
      label: 'Je telefoonnummer',
      hint: person.phoneHint ?? 'Alleen nodig als je geen e-mail hebt.',
      optional: true,
    },
  ];
}
