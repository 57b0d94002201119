/**
 * How an afspraak and a knelpunt are called in a sentence.
 *
 * @module
 */
import type { Agreement, Knelpunt, StatuteReference } from '../../content/model.ts';

/** @example 'A2'; without a number yet (a draft in preview) just 'A'. */
export const agreementCode = ({ number }: Agreement): string => `A${number ?? ''}`;

/** @example 'Knelpunt 14' */
export const knelpuntCode = ({ number }: Knelpunt): string => (number === null ? 'Knelpunt' : `Knelpunt ${number}`);

export const articleAddress = ({ version, article }: StatuteReference): string =>
  `/statuut/${version}/artikel/${article}/`;

/** @example 'Artikel 4, versie 1.1' */
export const articleName = ({ version, article }: StatuteReference): string => `Artikel ${article}, versie ${version}`;

/** With a soft hyphen: two names stand side by side down to 320 px. */
export const speakerName = {
  gemeente: 'De gemeente',
  initiatiefnemers: 'Initiatief\u00adnemers',
  Participiënter: 'Participiënter',
} as const;

export const speakerSays = {
  gemeente: 'De gemeente zegt',
  initiatiefnemers: 'Initiatief\u00adnemers zeggen',
  Participiënter: 'Participiënter schrijft',
} as const;
