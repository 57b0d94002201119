/** Every form, by its kind. @module */
import type { FormDefinition } from '../definition.ts';
import type { FormKind } from '../kinds.ts';
import { advies } from './advies.ts';
import { contact } from './contact.ts';
import { denktank } from './denktank.ts';
import { ervaringsdeskundige } from './ervaringsdeskundige.ts';
import { hulpvraag } from './hulpvraag.ts';
import { initiatief } from './initiatief.ts';
import { keurmerk } from './keurmerk.ts';
import { knelpunt } from './knelpunt.ts';
import { workshop } from './workshop.ts';

export const forms: Readonly<Record<FormKind, FormDefinition>> = {
  initiatief,
  hulpvraag,
  knelpunt,
  workshop,
  ervaringsdeskundige,
  denktank,
  advies,
  keurmerk,
  contact,
};
