import { adviceClock } from 'shared-types';
import { ADVICE } from '../../editorial/record/record-types';
import { type Search, longestFirst } from './waiting';

interface Row {
  documentId: string;
  title: string;
  addressee: string;
  sentOn: string | null;
  replyDueOn: string | null;
  repliedOn: string | null;
}

/** Adviezen to which no answer came in time. */
export const lateAdvice: Search = async ({ strapi, editor, today, shown }) => {
  if (!editor.may('publish', ADVICE)) return null;
  const rows: Row[] = await strapi.db.query(ADVICE).findMany({
    select: ['documentId', 'title', 'addressee', 'sentOn', 'replyDueOn', 'repliedOn'],
    where: {
      publishedAt: { $notNull: true },
      replyDueOn: { $lt: today },
      $or: [{ withdrawnOn: { $null: true } }, { withdrawnOn: { $gt: today } }],
    },
  });
  const late = rows.flatMap((row) => {
    const clock = adviceClock(row, today);
    return clock.state === 'te laat' ? [{ ...row, days: clock.daysLate }] : [];
  });
  return longestFirst(
    late.map(({ documentId, title, addressee, days }) => ({ uid: ADVICE, documentId, title, about: addressee, days })),
    shown,
  );
};
