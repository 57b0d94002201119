/**
 * One schema per form, made from its definition: the site's server, the page and the CMS all say the same of the same
 * answers.
 *
 * @module
 */
import { z } from 'zod';
import { cleanLine, cleanText, countCharacters } from './clean.ts';
import type { FormDefinition } from './definition.ts';
import type { Field } from './field.ts';
import { consentName, personalNames, personFields } from './person.ts';

/** A fault, in words that say what to do. `field` is the name of the question. */
export interface Fault {
  field: string;
  message: string;
}

export type Checked = { fields: Record<string, string>; faults: [] } | { fields: null; faults: [Fault, ...Fault[]] };

/** Every question of a form in the order of the page, the ones about the visitor included. */
export function questionsOf(definition: FormDefinition): readonly Field[] {
  return [...definition.parts.flatMap(({ fields }) => fields), ...personFields(definition)];
}

/**
 * Checks answers by the names of the definition; names that it does not know are left out.
 *
 * @param today in Amsterdam, `YYYY-MM-DD`
 * @returns the answers as they are delivered (cleaned, empty ones left out), or what is wrong in the order of the page
 */
export function checkFields(
  definition: FormDefinition,
  answers: Readonly<Record<string, string>>,
  today: string,
): Checked {
  const questions = questionsOf(definition);
  const names = [...questions.map(({ name }) => name), consentName];
  const given: Record<string, string> = { [consentName]: answers[consentName] ?? '' };
  for (const { name, type } of questions) given[name] = (type === 'text' ? cleanText : cleanLine)(answers[name] ?? '');
  const isAnonymous = definition.person.anonymous && given.anoniem === 'ja';
  if (isAnonymous) for (const name of personalNames) given[name] = '';
  const schema = schemaOf(definition, { today, isAnonymous, hasPhone: given.telefoon !== '' });
  const result = schema.safeParse(given);
  if (result.success) {
    return {
      fields: Object.fromEntries(
        Object.entries(result.data as Record<string, string>).filter(([, value]) => value !== ''),
      ),
      faults: [],
    };
  }
  const faults = names.flatMap((field) => {
    const issue = result.error.issues.find(({ path }) => path[0] === field);
    return issue ? [{ field, message: issue.message }] : [];
  });
  return { fields: null, faults: faults as [Fault, ...Fault[]] };
}

interface Situation {
  today: string;
  isAnonymous: boolean;
  hasPhone: boolean;
}

/** Making a schema costs ten times more than using it; a day has four of each form. */
const schemas = new WeakMap<FormDefinition, { today: string; known: Map<string, z.ZodType> }>();

function schemaOf(definition: FormDefinition, situation: Situation): z.ZodType {
  const { today, isAnonymous, hasPhone } = situation;
  let ofToday = schemas.get(definition);
  if (ofToday?.today !== today) schemas.set(definition, (ofToday = { today, known: new Map() }));
  const name = `${isAnonymous} ${hasPhone}`;
  let schema = ofToday.known.get(name);
  if (!schema) ofToday.known.set(name, (schema = makeSchema(definition, situation)));
  return schema;
}

function makeSchema(definition: FormDefinition, { today, isAnonymous, hasPhone }: Situation): z.ZodType {
  const isSkipped = ({ name }: Field) =>
    // One way to reach somebody is enough.
    (isAnonymous && personalNames.some((personal) => personal === name)) || (name === 'email' && hasPhone);
  const shape = questionsOf(definition).map((field) => [
    field.name,
    answerTo(field, !field.optional && !isSkipped(field), today),
  ]);
  return z.object({ ...Object.fromEntries(shape), [consentName]: z.literal('ja', definition.consent.missing) });
}

/** What one answer must be. */
function answerTo(field: Field, isNeeded: boolean, today: string): z.ZodType<string, string> {
  return z.string().superRefine((value, context) => {
    const missing = isNeeded ? (field.missing ?? 'Vul dit in.') : undefined;
    const message = value === '' ? missing : faultIn(field, value, today);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

/** What is wrong with an answer that is there. */
function faultIn(field: Field, value: string, today: string): string | undefined {
  switch (field.type) {
    case 'line':
    case 'text':
      return tooLong(value, field.most);
    case 'email':
      return z.email().max(200).safeParse(value).success
        ? undefined
        : value.includes('@')
          ? 'Kijk je e-mailadres na. Het ziet eruit als naam@voorbeeld.nl.'
          : 'Vul een e-mailadres in met een @ erin. Bijvoorbeeld naam@voorbeeld.nl.';
    case 'phone':
      return /^\+?[\d\s()./-]{6,25}$/u.test(value) && value.replace(/\D/gu, '').length >= 6
        ? undefined
        : 'Vul een telefoonnummer in met alleen cijfers. Bijvoorbeeld 06 12 34 56 78.';
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : 'Kies een van de antwoorden.';
    case 'choices':
      return value.split(', ').every((part) => field.options.some((option) => option.value === part))
        ? undefined
        : 'Kies uit de antwoorden.';
    case 'entry':
      return tooLong(value, 200);
    case 'day':
      return faultInDay(value, field.when, today);
  }
}

/** What is wrong with a text that is longer than `most` characters. */
export function tooLong(value: string, most: number): string | undefined {
  const length = countCharacters(value);
  return length > most ? `Maak je tekst korter. Je hebt ${length} tekens. Er passen er ${most}.` : undefined;
}

function faultInDay(value: string, when: 'past' | 'future', today: string): string | undefined {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== value)
    return 'Kijk de datum na. Vul een dag, een maand en een jaar in met cijfers.';
  if (when === 'past' && value > today) return 'Kijk het jaar na. Deze datum is nog niet geweest.';
  if (when === 'past' && value < '1950-01-01') return 'Kijk het jaar na. Deze datum is te lang geleden.';
  if (when === 'future' && value < today) return 'Kijk het jaar na. Deze datum is al geweest.';
  if (when === 'future' && Number(value.slice(0, 4)) > Number(today.slice(0, 4)) + 10)
    return 'Kijk het jaar na. Deze datum is te ver weg.';
  return undefined;
}
