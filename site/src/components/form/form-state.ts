/**
 * What a form page shows, from its address alone. In an address that a visitor can have stands only where they came
 * from; answers and faults stand in the address that exists between the small server's POST and the renderer
 * (`server/forms/form-pages.ts`), which no visitor, log or history ever sees.
 *
 * @module
 */
import {
  answersIn,
  checkFields,
  contextIn,
  contextPrefix,
  type ContextName,
  type Fault,
  type FormDefinition,
  questionsOf,
} from 'shared-types/forms';
import type { Content } from '../../content/model.ts';

/** Why the page is shown again after sending. */
export const againReasons = ['fout', 'storing', 'druk'] as const;
export type AgainReason = (typeof againReasons)[number];

/** Names of what the small server adds to the answers. */
export const again = { reason: 'opnieuw', today: 'vandaag' } as const;

type Context = Partial<Record<ContextName, string>>;

export interface FormState {
  /** What was posted, as it was posted; for the values in the fields. */
  posted: URLSearchParams;
  context: Context;
  reason: AgainReason | null;
  faults: readonly Fault[];
}

export function formState(definition: FormDefinition, params: URLSearchParams, content: Content): FormState {
  const reason = againReasons.find((known) => known === params.get(again.reason)) ?? null;
  const context = contextIn(definition, params, reason === null ? '' : contextPrefix);
  if (reason === null) return { posted: answeredBy(context, definition, content), context, reason, faults: [] };
  const today = params.get(again.today) ?? '';
  const { faults } = checkFields(definition, answersIn(definition, params), today);
  return { posted: params, context, reason, faults };
}

/** Who comes from an initiative or a think tank need not choose it again. */
function answeredBy({ initiatief, denktank }: Context, definition: FormDefinition, content: Content): URLSearchParams {
  const answers = new URLSearchParams();
  const from = { initiatives: initiatief, thinkTanks: denktank, neighbourhoods: undefined };
  for (const field of questionsOf(definition)) {
    if (field.type !== 'entry') continue;
    const entry = content[field.from].find(({ slug }) => slug === from[field.from]);
    if (entry) answers.set(field.name, entry.title);
  }
  return answers;
}

/** What is wrong with one question. */
export function faultAt(faults: readonly Fault[], name: string): string | null {
  return faults.find(({ field }) => field === name)?.message ?? null;
}

/** @example faultTitle(2) // 'Twee dingen kloppen nog niet' */
export function faultTitle(count: number): string {
  const words = ['Eén ding klopt', 'Twee dingen kloppen', 'Drie dingen kloppen', 'Vier dingen kloppen'];
  return `${words[count - 1] ?? `${count} dingen kloppen`} nog niet`;
}
