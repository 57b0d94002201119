import type { UID } from '@strapi/strapi';
import { z } from 'zod';
import type { Version } from './version';

/** Says which version of an entry: in an answer the one that is there, in a request the one its editor has seen. */
export const VERSION_HEADER = 'entry-version';

/** A request of the content manager about one entry; kept with the request while it is answered. */
export interface Editing {
  readonly uid: UID.ContentType;
  /** Absent for a single page, and for an entry that is being made. */
  readonly documentId: string | undefined;
  readonly isReading: boolean;
  /** The version that its editor has seen; without one nothing is compared. */
  readonly seen: Version | null;
  isChecked: boolean;
  /** The version that it leaves behind. */
  version: Version | null;
}

const address =
  /^\/content-manager\/(?:collection-types\/(?<uid>api::[\w.-]+)(?:\/(?<id>(?!actions\/)[^/]+))?|single-types\/(?<single>api::[\w.-]+))(?:\/actions\/(?<action>publish|discard))?$/;

const SeenVersion = z.record(z.string(), z.string());

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  get(header: string): string;
}

/** What the request is about, when it opens or writes one entry; null for every other. */
export function editingOf({ method, path, query, get }: Request): Editing | null {
  const { uid, id, single, action } = address.exec(path)?.groups ?? {};
  const type = uid ?? single;
  const isReading = method === 'GET';
  if (!type || (isReading ? action || query.status === 'published' : !isWriting(method, id ?? single, action)))
    return null;
  if (isReading && uid && !id) return null;
  const seen = isReading ? null : parsed(get(VERSION_HEADER));
  return { uid: type as UID.ContentType, documentId: id, isReading, seen, isChecked: false, version: null };
}

/** Saving, putting on the site, throwing away one's changes; and making an entry, which leaves a version too. */
function isWriting(method: string, entry: string | undefined, action: string | undefined): boolean {
  return method === 'PUT' ? Boolean(entry) && !action : method === 'POST' && (Boolean(action) || !entry);
}

function parsed(header: string): Version | null {
  if (!header) return null;
  try {
    return SeenVersion.parse(JSON.parse(header));
  } catch {
    // What we never said compares with nothing.
    return null;
  }
}
