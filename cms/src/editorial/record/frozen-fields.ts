import { isDeepStrictEqual } from 'node:util';
import type { UID } from '@strapi/strapi';
import type { Fault } from '../field-error';
import { AGREEMENT, AWARD, REPORT, STATUS_LINE, VERSION } from './record-types';
import type { Entry } from './stored-entry';

/** Fields that can't change any more, and what an editor does instead. */
export interface Freeze {
  readonly fields: readonly string[];
  readonly instead: string;
}

/** Per type what freezes, given the entry as it is on the site now (domain.md §3.1, §3.3, §3.4, §3.5). */
const freezes: Readonly<Record<string, (published: Entry) => readonly Freeze[]>> = {
  [STATUS_LINE]: () => [
    {
      fields: ['knelpunt', 'agreement', 'date', 'voice', 'state', 'note', 'newDueOn', 'source', 'sequence'],
      instead: 'Deze regel staat op de site en verandert niet meer. Voeg een logregel toe die zegt wat er anders is.',
    },
  ],

  [AGREEMENT]: () => [
    {
      fields: ['text', 'owner', 'parties', 'madeOn'],
      instead:
        'Deze afspraak staat op de site en verandert niet meer. Voeg een logregel toe die zegt wat er anders is.',
    },
    {
      fields: ['dueOn'],
      instead: 'De eerste datum blijft staan. Voeg een logregel toe met een nieuwe datum.',
    },
  ],

  [REPORT]: ({ adoption }) =>
    adoption === 'vastgesteld'
      ? [
          {
            fields: ['title', 'inShort', 'meeting', 'attendeeCount', 'body', 'decisions', 'attachments', 'tables'],
            instead: 'Dit verslag is vastgesteld en verandert niet meer. Schrijf in de aanvulling wat er anders is.',
          },
          {
            fields: ['adoption', 'adoptedOn', 'adoptedAt'],
            instead: 'Dit verslag is vastgesteld. Dat blijft zo. Schrijf in de aanvulling wat er anders is.',
          },
        ]
      : [],

  [VERSION]: ({ state, validFrom }) => [
    ...(state === 'concept'
      ? []
      : [
          {
            fields: [
              'statute',
              'number',
              'preamble',
              'chapters',
              'changeReason',
              'adoptedOn',
              ...(validFrom ? ['validFrom'] : []),
            ],
            instead: 'Deze versie is vastgesteld en verandert niet meer. Maak een nieuwe versie.',
          },
        ]),
    ...(state === 'notarieel bekrachtigd'
      ? [
          {
            fields: ['notarisedOn', 'deed'],
            instead: 'De notaris heeft deze versie bekrachtigd. Zij verandert niet meer. Maak een nieuwe versie.',
          },
        ]
      : []),
  ],

  [AWARD]: () => [
    {
      fields: ['initiative', 'edition', 'awardedOn', 'validUntil', 'assessor', 'findings'],
      instead: 'Deze toekenning staat op de site en verandert niet meer. Maak een nieuwe toekenning.',
    },
  ],
};

/** Whether anything of a type can freeze. */
export const canFreeze = (uid: UID.ContentType): boolean => uid in freezes;

/** One fault per frozen field in which `entry` differs from what is on the site. */
export function frozenFaults(uid: UID.ContentType, published: Entry, entry: Entry): Fault[] {
  return changedFields(freezes[uid]?.(published) ?? [], published, entry);
}

/** One fault per field of `frozen` in which two versions of an entry differ. */
export function changedFields(frozen: readonly Freeze[], before: Entry, after: Entry): Fault[] {
  return frozen.flatMap(({ fields, instead }) =>
    fields
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .map((field) => ({ path: [field], message: instead })),
  );
}
