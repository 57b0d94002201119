import type { Core, UID } from '@strapi/strapi';
import type { Version } from '../versions/version';

export const PLAN = 'api::planned-publication.planned-publication' as UID.ContentType;

/** Put on the site, or take off. */
export type Doing = 'plaatsen' | 'weghalen';
export const doings: readonly Doing[] = ['plaatsen', 'weghalen'];

export interface Plan {
  readonly id: number;
  readonly entryType: UID.ContentType;
  readonly entryId: string;
  readonly what: Doing;
  readonly runAt: string | Date;
  readonly state: 'gepland' | 'gedaan' | 'mislukt';
  /** Account with whose permissions it happens. */
  readonly plannedBy: number;
  readonly plannedByName: string | null;
  /** The text when it was planned; only for the record, where nothing may go on the site unseen. */
  readonly text: Version | null;
  readonly attempts: number;
  readonly doneAt: string | Date | null;
  readonly failure: string | null;
}

/** Plans that fit, the earliest first. */
export async function findPlans(strapi: Core.Strapi, where: object): Promise<Plan[]> {
  return strapi.db.query(PLAN).findMany({ where, orderBy: [{ runAt: 'asc' }, { id: 'asc' }] });
}

/** Forgets plans of an entry that were not carried out. */
export async function dropPlans(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  what: readonly Doing[],
): Promise<void> {
  const where = {
    entryType: uid,
    entryId: documentId,
    what: { $in: [...what] },
    state: { $in: ['gepland', 'mislukt'] },
  };
  await strapi.db.query(PLAN).deleteMany({ where });
}

/** What was carried out this long ago nobody asks about any more. */
const keptDays = 30;

/** Forgets what was carried out long ago. */
export async function forgetOldPlans(strapi: Core.Strapi, now: Date): Promise<void> {
  const before = new Date(+now - keptDays * 86_400_000);
  await strapi.db.query(PLAN).deleteMany({ where: { state: 'gedaan', doneAt: { $lt: before } } });
}
