/**
 * From what a browser posts to answers by the names of the definition.
 *
 * @module
 */
import { cleanLine } from './clean.ts';
import { questionsOf } from './check.ts';
import { contextNames, type ContextName, type FormDefinition } from './definition.ts';
import { dayParts, type Field } from './field.ts';
import { consentName } from './person.ts';

/** As much of `URLSearchParams` as is read here. */
export interface Posted {
  get(name: string): string | null;
  getAll(name: string): string[];
}

const mostContext: Partial<Record<ContextName, number>> = { zelftest: 4_000 };

/** The answers in a posted form. A name that comes twice counts once; names that the form does not have are left out. */
export function answersIn(definition: FormDefinition, posted: Posted): Record<string, string> {
  const answers = questionsOf(definition).map((field) => [field.name, answerOf(field, posted)] as const);
  return Object.fromEntries([...answers, [consentName, posted.get(consentName) ?? '']].filter(([, value]) => value));
}

/** In the form itself context has names that no question has. */
export const contextPrefix = 'van-';

/**
 * Where the visitor came from, as far as this form wants to know.
 *
 * @param prefix of the names: none in an address (`?knelpunt=14`), {@link contextPrefix} in a posted form
 */
export function contextIn(
  { context }: FormDefinition,
  given: Posted,
  prefix: '' | typeof contextPrefix,
): Partial<Record<ContextName, string>> {
  const known = contextNames.filter((name) => context.includes(name));
  const found = known.map((name) => [name, shortened(given.get(prefix + name) ?? '', mostContext[name] ?? 200)]);
  return Object.fromEntries(found.filter(([, value]) => value));
}

const shortened = (text: string, most: number) => [...cleanLine(text)].slice(0, most).join('');

function answerOf(field: Field, posted: Posted): string {
  if (field.type === 'choices') return [...new Set(posted.getAll(field.name))].filter(Boolean).join(', ');
  if (field.type !== 'day') return posted.get(field.name) ?? '';
  const { day, month, year } = dayParts(field.name);
  const [d, m, y] = [day, month, year].map((name) => cleanLine(posted.get(name) ?? '')) as [string, string, string];
  return d || m || y ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : '';
}
