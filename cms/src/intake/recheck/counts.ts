import type { Core } from '@strapi/strapi';
import { recheckAnswers, type RecheckAnswer } from 'shared-types/forms';
import { SUBMISSION } from '../submission';

/** How many were asked, and what they answered last; also those whose data was wiped since. */
export interface RecheckCounts {
  asked: number;
  answers: { answer: RecheckAnswer; count: number }[];
}

export async function recheckCounts(strapi: Core.Strapi): Promise<RecheckCounts> {
  const submissions = strapi.db.query(SUBMISSION);
  const [asked, ...counts] = await Promise.all([
    submissions.count({ where: { recheckAskedAt: { $notNull: true } } }),
    ...recheckAnswers.map((recheckAnswer) => submissions.count({ where: { recheckAnswer } })),
  ]);
  return { asked, answers: recheckAnswers.map((answer, n) => ({ answer, count: counts[n] ?? 0 })) };
}
