import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { editionHasAwards } from './criterion-rules';
import { AGREEMENT, AWARD, CRITERION, INITIATIVE, isOfRecord, MEETING, REPORT, STATUTE, VERSION } from './record-types';

interface Support {
  /** What of the record stands on it: a type and its relation to this entry. */
  readonly carries: readonly { uid: UID.ContentType; relation: string }[];
  readonly message: string;
}

/** Entries outside the record that the record stands on: taken away, a promise would lose its source. */
const supports: Readonly<Record<string, Support>> = {
  [INITIATIVE]: {
    carries: [{ uid: AWARD, relation: 'initiative' }],
    message: 'Dit initiatief heeft een keurmerk gekregen en blijft op de site. Is het gestopt? Kies dan die fase.',
  },
  [MEETING]: {
    carries: [
      { uid: REPORT, relation: 'meeting' },
      { uid: REPORT, relation: 'adoptedAt' },
      { uid: AGREEMENT, relation: 'meeting' },
    ],
    message: 'Een verslag of afspraak verwijst naar deze bijeenkomst. Zij blijft daarom op de site.',
  },
  [STATUTE]: {
    carries: [{ uid: VERSION, relation: 'statute' }],
    message: 'Dit statuut heeft versies op de site. Het blijft daarom staan.',
  },
};

/** Types from which nothing is taken away without a look. */
export const isGuarded = (uid: string): boolean => isOfRecord(uid) || uid in supports || uid === CRITERION;

/**
 * Refuses to take something off the site, or to throw it away, that the record is made of or stands on.
 *
 * @throws ApplicationError with what to do instead. A draft that was never on the site may go.
 */
export async function refuseToTakeAway(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const message = await reasonToStay(strapi, uid, documentId);
  if (message) throw new errors.ApplicationError(message);
}

async function reasonToStay(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<string | null> {
  const rows: { publishedAt?: unknown; firstPublishedOn?: unknown; edition?: unknown }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId } });
  if (isOfRecord(uid)) {
    const wasOnSite = rows.some(({ publishedAt, firstPublishedOn }) => publishedAt || firstPublishedOn);
    return wasOnSite
      ? 'Dit hoort bij het archief en blijft op de site. De beheerder kan het intrekken: vul ‘Ingetrokken op’ in.'
      : null;
  }
  if (uid === CRITERION) {
    for (const { publishedAt, edition } of rows)
      if (publishedAt && (await editionHasAwards(strapi, edition)))
        return 'Er zijn keurmerken gegeven met deze uitgave. Dit criterium blijft. Maak een nieuwe uitgave.';
    return null;
  }
  const { carries, message } = supports[uid] ?? { carries: [], message: null };
  for (const { uid: record, relation } of carries) {
    const where = { publishedAt: { $notNull: true }, [relation]: { documentId } };
    if ((await strapi.db.query(record).count({ where })) > 0) return message;
  }
  return null;
}
