import { REPORT } from '../../editorial/record/record-types';
import { type Search, daysSince, longestFirst } from './waiting';

interface Row {
  documentId: string;
  title: string;
  firstPublishedOn: string | null;
  createdAt: string;
  meeting: { startsAt: string | null } | null;
}

/** Reports on the site that no meeting adopted yet, by how long ago their own meeting was. */
export const reportsToAdopt: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('publish', REPORT)) return null;
  const rows: Row[] = await strapi.db.query(REPORT).findMany({
    select: ['documentId', 'title', 'firstPublishedOn', 'createdAt'],
    where: {
      publishedAt: { $notNull: true },
      adoption: 'concept',
      $or: [{ withdrawnOn: { $null: true } }, { withdrawnOn: { $gt: today } }],
    },
    populate: { meeting: { select: ['startsAt'] } },
  });
  return longestFirst(
    rows.map(({ documentId, title, meeting, firstPublishedOn, createdAt }) => ({
      uid: REPORT,
      documentId,
      title,
      days: Math.max(0, daysSince(meeting?.startsAt ?? firstPublishedOn ?? createdAt, today)),
    })),
    shown,
  );
};
