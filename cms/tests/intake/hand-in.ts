/**
 * Handing in forms, as the site does.
 *
 * @module
 */
import { randomUUID } from 'node:crypto';
import { intakeAnswer, type IntakeItem, type IntakeResult, intakePath } from '../../../shared-types/src/forms/index.ts';
import type { Cms } from '../harness/cms-process.ts';

let order = 0;

/** A whole item; what is given replaces what it has. */
export function item(given: Partial<IntakeItem> & Pick<IntakeItem, 'form'>): IntakeItem {
  const { fields, ...rest } = given;
  return {
    key: randomUUID(),
    receivedAt: new Date().toISOString(),
    order: order++,
    context: {},
    marks: [],
    fields: { naam: 'Sam de Vries', email: 'sam@voorbeeld.example', akkoord: 'ja', ...fields },
    ...rest,
  };
}

export const contact = (fields: Record<string, string> = {}, rest: Partial<IntakeItem> = {}): IntakeItem =>
  item({ form: 'contact', fields: { bericht: 'Waar kan ik meedoen?', ...fields }, ...rest });

export const signUp = (slug: string, fields: Record<string, string> = {}, rest: Partial<IntakeItem> = {}): IntakeItem =>
  item({ form: 'workshop', context: { workshop: slug }, fields: { aantal: '1', ...fields }, ...rest });

/** Hands in whatever is given with a token. */
export async function post(
  cms: Cms,
  body: unknown,
  token = cms.secrets.intakeToken,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${cms.url}${intakePath}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

/** Hands in items and expects an answer of the contract. */
export async function handIn(cms: Cms, ...items: IntakeItem[]): Promise<IntakeResult[]> {
  const { status, text } = await post(cms, { items });
  if (status !== 200) throw new Error(`${status} ${text}`);
  return intakeAnswer.parse(JSON.parse(text)).results;
}

/** Whole answers per form, without those about the person. */
export const filled = {
  initiatief: {
    titel: 'Een geveltuin voor de Parkweg',
    wat: 'Samen maken we de straat groen.',
    fase: 'in opbouw',
    hulp: 'geld',
    wijk: 'Dat weet ik nog niet',
  },
  hulpvraag: { vraag: 'Hoe vraag ik een vergunning aan?', fase: 'in opbouw', geprobeerd: 'Gebeld met het loket.' },
  knelpunt: { wat: 'De vergunning duurt te lang.', wie: 'loket', help: 'Eén loket.', anoniem: 'nee' },
  advies: { organisatie: 'Buurtvereniging De Vliet', vraag: 'Hoe richten we een stichting op?' },
  keurmerk: { initiatief: 'Een initiatief', toelichting: 'We doen mee.' },
} as const;
