import type { Core } from '@strapi/strapi';
import type { Fault } from '../field-error';
import { changedFields } from './frozen-fields';
import { AWARD } from './record-types';
import type { Publication } from './publication';
import { referenceFaults } from './statute-reference';

const instead = 'Er zijn keurmerken gegeven met deze uitgave. Zij verandert niet meer. Maak een nieuwe uitgave.';

/** Whether a keurmerk was given with an edition: its criteria are then what was promised (domain.md §3.5). */
export async function editionHasAwards(strapi: Core.Strapi, edition: unknown): Promise<boolean> {
  return (await strapi.db.query(AWARD).count({ where: { edition, publishedAt: { $notNull: true } } })) > 0;
}

/** The criteria of an edition with awards stay as they are, and none is added or taken away. */
export async function criterionFreeze(
  strapi: Core.Strapi,
  before: Publication['before'],
  entry: Publication['entry'],
): Promise<Fault[]> {
  if (before && (await editionHasAwards(strapi, before.edition)))
    return changedFields(
      [{ fields: Object.keys(before).filter((name) => name !== 'firstPublishedOn'), instead }],
      before,
      entry,
    );
  return (await editionHasAwards(strapi, entry.edition)) ? [{ path: ['edition'], message: instead }] : [];
}

export const criterionFaults = (publication: Publication): Promise<Fault[]> => referenceFaults(publication);
