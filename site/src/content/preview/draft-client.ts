/** Asking the CMS for one draft, with the preview token. Nothing of it is kept. */
import { GraphQLClient } from 'graphql-request';
import { cmsClient, type CmsClientOptions } from '../cms-client.ts';
import { PreviewEntryDocument } from '../queries.generated.ts';
import type { RawEntry } from '../snapshot.ts';
import { sources, type TypeName } from '../sources.ts';
import { withoutWithdrawnText } from '../withdrawn.ts';
import { asQueried } from './as-queried.ts';

/** An editor waits for it. */
const TIMEOUT_MS = 10_000;

export interface Draft {
  entry: RawEntry;
  state: 'new' | 'changed' | 'same';
  /** Labels of what must still be filled in; the entry has something in its place. */
  missing: readonly string[];
}

export interface DraftClient {
  /** The draft as a sync would give it were it published; `null` when there is none. */
  draft(type: TypeName, documentId: string): Promise<Draft | null>;
  /** A file of the media library. */
  file(url: string): Promise<Buffer>;
}

/** @param options with the preview token, which may read drafts */
export function draftClient(options: CmsClientOptions): DraftClient {
  const { url, token, timeoutMs = TIMEOUT_MS } = options;
  const graphql = new GraphQLClient(`${url}/graphql`, { headers: { authorization: `Bearer ${token}` } });
  return {
    async draft(type, documentId) {
      const { previewEntry } = await graphql.request({
        document: PreviewEntryDocument,
        variables: { type, documentId },
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!previewEntry) return null;
      const { state, missing } = previewEntry as Draft;
      const entry = asQueried(sources[type].document, previewEntry.entry as Record<string, unknown>);
      return { entry: withoutWithdrawnText(type, entry as RawEntry), state, missing };
    },
    file: cmsClient({ ...options, timeoutMs }).file,
  };
}
