import { questionsOf } from './check.ts';
import type { FormDefinition } from './definition.ts';
import type { Field } from './field.ts';

/** Answers to every question of a form, as a friendly visitor gives them. Days are those of 2026. */
export function goodAnswers(form: FormDefinition): Record<string, string> {
  return { ...Object.fromEntries(questionsOf(form).map((field) => [field.name, answerTo(field)])), akkoord: 'ja' };
}

function answerTo(field: Field): string {
  switch (field.type) {
    case 'line':
      return field.name === 'naam' ? 'Sam Voorbeeld' : 'De buurttuin';
    case 'text':
      return 'We zijn vijf buren.\nWe willen beginnen.';
    case 'email':
      return 'sam@voorbeeld.nl';
    case 'phone':
      return '06 12 34 56 78';
    case 'choice':
      return field.options[0]?.value ?? '';
    case 'choices':
      return field.options
        .slice(0, 2)
        .map(({ value }) => value)
        .join(', ');
    case 'entry':
      return field.others[0] ?? '';
    case 'day':
      return field.when === 'past' ? '2026-05-14' : '2026-12-01';
  }
}

/** Answers that are wrong in every way that a page lets through; questions with nothing to get wrong are left out. */
export function wrongAnswers(form: FormDefinition): Record<string, string> {
  const wrong = questionsOf(form).map((field) => [field.name, wrongAnswerTo(field)]);
  return Object.fromEntries(wrong.filter(([, value]) => value !== undefined)) as Record<string, string>;
}

function wrongAnswerTo(field: Field): string | undefined {
  switch (field.type) {
    case 'line':
    case 'text':
      return 'x'.repeat(field.most + 1);
    case 'email':
      return 'sam apenstaart voorbeeld';
    case 'phone':
      return 'bel me maar';
    case 'day':
      return '2026-02-31';
    case 'choice':
      // Chosen in advance.
      return field.usual;
    default:
      return undefined;
  }
}
