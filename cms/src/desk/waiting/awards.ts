import { addPlainDays, awardState, daysBetween } from 'shared-types';
import { AWARD } from '../../editorial/record/record-types';
import type { Search } from './waiting';

/** So long before its end somebody must begin with a new assessment. */
const daysAhead = 60;

interface Row {
  documentId: string;
  code: string | null;
  validUntil: string;
  withdrawnOn: string | null;
  initiative: { title: string } | null;
}

/** Awards of the keurmerk that soon no longer count; the first to end comes first. */
export const expiringAwards: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('publish', AWARD)) return null;
  const rows: Row[] = await strapi.db.query(AWARD).findMany({
    select: ['documentId', 'code', 'validUntil', 'withdrawnOn'],
    where: { publishedAt: { $notNull: true }, validUntil: { $gte: today, $lte: addPlainDays(today, daysAhead) } },
    populate: { initiative: { select: ['title'] } },
    orderBy: { validUntil: 'asc' },
  });
  const valid = rows.filter((award) => awardState(award, today) === 'geldig');
  const items = valid.slice(0, shown).map(({ documentId, code, validUntil, initiative }) => ({
    uid: AWARD,
    documentId,
    title: initiative?.title ?? code ?? 'Zonder initiatief',
    days: daysBetween(today, validUntil),
  }));
  return { count: valid.length, items };
};
