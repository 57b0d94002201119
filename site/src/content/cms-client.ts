/** Talking to the CMS: the index of what is published, and entries in bulk. Nothing else in the site does this. */
import { GraphQLClient } from 'graphql-request';
import { PublicationIndexDocument } from './queries.generated.ts';
import type { RawEntry } from './snapshot.ts';
import { sources, type TypeName } from './sources.ts';

/** What the CMS says is published now: digests by type and documentId. */
export interface PublicationIndex {
  installationId: string;
  entries: Record<string, Record<string, string>>;
  places: Record<string, { taken: number; waiting: number }>;
  /** Published entries that point to something unpublished, by their titles. */
  unpublishedLinks: { title: string; targetTitle: string }[];
}

export interface CmsClient {
  index(signal?: AbortSignal): Promise<PublicationIndex>;
  /** The entries of these ids that are published; an id that is missing from the answer was not found. */
  entries(type: TypeName, ids: readonly string[], signal?: AbortSignal): Promise<RawEntry[]>;
  /** A file of the media library. */
  file(url: string, signal?: AbortSignal): Promise<Buffer>;
}

/** Entries per request: well under the CMS's limit of 500 rows, which cuts silently. */
const BATCH = 100;

/** How long one request to the CMS may take. */
const REQUEST_TIMEOUT_MS = 15_000;

export interface CmsClientOptions {
  /** The CMS's address, without a path. */
  url: string;
  token: string;
  timeoutMs?: number;
}

/** A client that reads with the site's token. */
export function cmsClient({ url, token, timeoutMs = REQUEST_TIMEOUT_MS }: CmsClientOptions): CmsClient {
  const withTimeout = (signal?: AbortSignal) =>
    AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
  const graphql = new GraphQLClient(`${url}/graphql`, { headers: { authorization: `Bearer ${token}` } });

  return {
    async index(signal) {
      const { publicationIndex } = await graphql.request({
        document: PublicationIndexDocument,
        signal: withTimeout(signal),
      });
      return publicationIndex as PublicationIndex;
    },

    async entries(type, ids, signal) {
      const found: RawEntry[] = [];
      for (let start = 0; start < ids.length; start += BATCH) {
        const batch = ids.slice(start, start + BATCH);
        // One query per type, each with a type of its own; `join.ts` is where their types matter.
        const answer = (await graphql.request({
          document: sources[type].document,
          variables: { ids: batch, limit: BATCH },
          signal: withTimeout(signal),
        })) as { entries?: (RawEntry | null)[]; entry?: RawEntry | null };
        const rows = answer.entries ?? [answer.entry ?? null];
        found.push(...rows.filter((row) => row !== null));
      }
      return found;
    },

    async file(path, signal) {
      const response = await fetch(new URL(path, url), { signal: withTimeout(signal) });
      if (!response.ok) throw new Error(`${path}: the CMS answered ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}
