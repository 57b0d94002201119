import type { UID } from '@strapi/strapi';
import { addPlainDays, startOfAmsterdamDay } from 'shared-types';
import { type Search, daysSince, longestFirst } from './waiting';

const ARTICLE: UID.ContentType = 'api::knowledge-article.knowledge-article';
const daysOfAYear = 365;

interface Row {
  documentId: string;
  title: string;
  checkedOn: string | null;
  firstPublishedOn: string | null;
}

/** What the kennisbank says and nobody checked for a year; what was never checked counts from its first day on the site. */
export const uncheckedArticles: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('publish', ARTICLE)) return null;
  const yearAgo = addPlainDays(today, -daysOfAYear);
  const rows: Row[] = await strapi.db.query(ARTICLE).findMany({
    select: ['documentId', 'title', 'checkedOn', 'firstPublishedOn'],
    where: {
      publishedAt: { $notNull: true },
      $or: [
        { checkedOn: { $lt: yearAgo } },
        { checkedOn: { $null: true }, firstPublishedOn: { $lt: startOfAmsterdamDay(yearAgo).toISOString() } },
      ],
    },
  });
  return longestFirst(
    rows.map(({ documentId, title, checkedOn, firstPublishedOn }) => ({
      uid: ARTICLE,
      documentId,
      title,
      days: daysSince(checkedOn ?? firstPublishedOn ?? today, today),
    })),
    shown,
  );
};
