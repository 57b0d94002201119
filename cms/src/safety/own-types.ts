import type { UID } from '@strapi/strapi';

const uid = (type: string) => `api::${type}.${type}` as UID.ContentType;

/** What the safety net keeps for itself; private, and in no list of the admin. */
export const EVENT = uid('publication-event');
export const DRAFT_CHANGE = uid('draft-change');
export const EARLIER_VERSION = uid('earlier-version');
export const DELETED_ENTRY = uid('deleted-entry');
