import type { Core } from '@strapi/strapi';
import { SUBMISSION } from '../submission';
import type { StoredSubmission } from './stored-submission';

/** How far back, and how alike two texts are at least: the share of words that they have in common (Jaccard). */
const LOOK_BACK = 500;
const ALIKE = 0.5;
const MOST_SHOWN = 5;
const SHORTEST_WORD = 4;

interface LookAlike {
  submission: StoredSubmission;
  why: string;
}

/** Others that may be from the same person or about the same thing, the latest first. */
export async function lookAlikes(strapi: Core.Strapi, one: StoredSubmission): Promise<LookAlike[]> {
  if (one.wipedAt) return [];
  const others = (await strapi.db.query(SUBMISSION).findMany({
    where: { id: { $ne: one.id }, wipedAt: null },
    orderBy: { receivedAt: 'desc' },
    limit: LOOK_BACK,
  })) as StoredSubmission[];
  const words = wordsOf(one);
  return others
    .flatMap((submission) => {
      const why = isSamePerson(one, submission)
        ? 'zelfde afzender'
        : shareInCommon(words, wordsOf(submission)) >= ALIKE
          ? 'lijkt erop'
          : null;
      return why ? [{ submission, why }] : [];
    })
    .slice(0, MOST_SHOWN);
}

function isSamePerson({ personal: a }: StoredSubmission, { personal: b }: StoredSubmission): boolean {
  const same = (x: string | undefined, y: string | undefined) =>
    x !== undefined && x.toLowerCase() === y?.toLowerCase();
  return same(a?.email, b?.email) || same(a?.telefoon?.replace(/\D/g, ''), b?.telefoon?.replace(/\D/g, ''));
}

/** @param a, b sets of words @returns 0 to 1; 0 when one is empty */
export function shareInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

function wordsOf({ data }: StoredSubmission): Set<string> {
  const text = Object.values(data ?? {})
    .join(' ')
    .toLowerCase();
  return new Set(text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= SHORTEST_WORD));
}
