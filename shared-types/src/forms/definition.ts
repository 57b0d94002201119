import type { Field } from './field.ts';
import type { FormKind } from './kinds.ts';

/** A group of questions under one heading. */
export interface FormPart {
  heading: string | null;
  fields: readonly Field[];
}

/** One thing that happens after sending. Terms, not dates: a page may be older than today. */
export interface NextStep {
  heading: string;
  when: string;
  text: string;
}

/** Why and how long something is kept; also what the register of processing says of it. */
export interface Consent {
  /** What is kept, as in "Wat we met je melding doen". */
  subject: string;
  purpose: string;
  readers: string;
  term: string;
  label: string;
  missing: string;
}

/** A form, wholly: its questions, its words, and what happens with it. */
export interface FormDefinition {
  kind: FormKind;
  title: string;
  lead: string;
  /** The parts before the questions about the person. */
  parts: readonly FormPart[];
  /** How the visitor is asked who they are; `anonymous` lets them leave that out. */
  person: { heading: string; anonymous: boolean; emailHint?: string; phoneHint?: string };
  consent: Consent;
  button: string;
  /** What may come along in the address, `?knelpunt=14`. */
  context: readonly ContextName[];
  /** The thank-you: its title, and what happens then. */
  thanks: { title: string; next: readonly NextStep[] };
  /** Months after handling at which the personal data goes; for a workshop after the event. */
  keptMonths: number;
}

/** What a form can know of where the visitor came from. `zelftest`: the answers, `2026;A1=ja;B1=deels`. */
export const contextNames = [
  'knelpunt',
  'initiatief',
  'afspraak',
  'artikel',
  'workshop',
  'denktank',
  'onderwerp',
  'zelftest',
] as const;
export type ContextName = (typeof contextNames)[number];
