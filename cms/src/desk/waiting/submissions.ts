import type { UID } from '@strapi/strapi';
import { type Search, daysSince } from './waiting';

const SUBMISSION: UID.ContentType = 'api::submission.submission';

interface Row {
  documentId: string;
  kind: string;
  reference: string;
  receivedAt: string;
}

/** What visitors sent in and nobody looked at yet. Who sent it is not shown here: the first page is read over shoulders. */
export const newSubmissions: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('update', SUBMISSION)) return null;
  const where = { state: 'nieuw' };
  const [count, rows] = await Promise.all([
    strapi.db.query(SUBMISSION).count({ where }),
    strapi.db.query(SUBMISSION).findMany({
      select: ['documentId', 'kind', 'reference', 'receivedAt'],
      where,
      orderBy: { receivedAt: 'asc' },
      limit: shown,
    }) as Promise<Row[]>,
  ]);
  const items = rows.map(({ documentId, kind, reference, receivedAt }) => ({
    uid: SUBMISSION,
    documentId,
    title: reference,
    about: kind,
    days: daysSince(receivedAt, today),
  }));
  return { count, items };
};
