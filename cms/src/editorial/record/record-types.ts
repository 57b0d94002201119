import type { UID } from '@strapi/strapi';

const uid = (type: string) => `api::${type}.${type}` as UID.ContentType;

/** The public record (domain.md §3): what is on the site stays there. */
export const KNELPUNT = uid('knelpunt');
export const AGREEMENT = uid('agreement');
export const STATUS_LINE = uid('status-line');
export const ADVICE = uid('advice');
export const REPORT = uid('meeting-report');
export const ACTION_ITEM = uid('action-item');
export const VERSION = uid('statute-version');
export const AWARD = uid('keurmerk-award');

export const recordTypes: readonly UID.ContentType[] = [
  KNELPUNT,
  AGREEMENT,
  STATUS_LINE,
  ADVICE,
  REPORT,
  ACTION_ITEM,
  VERSION,
  AWARD,
];

/** Not of the record itself, but the record stands on them. */
export const CRITERION = uid('keurmerk-criterion');
export const INITIATIVE = uid('initiative');
export const MEETING = uid('meeting');
export const STATUTE = uid('statute');

export const isOfRecord = (type: string): boolean => recordTypes.includes(type as UID.ContentType);

/** Fields with which Beheerder withdraws an entry; every type of the record has them. */
export const withdrawalFields = ['withdrawnOn', 'withdrawnReason'] as const;
