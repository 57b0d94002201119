/** What the main thread and the helper thread say to each other. */
import type { MediaPlace } from '../../src/content/media/pool.ts';
import type { RawEntry, Snapshot } from '../../src/content/snapshot.ts';
import type { TypeName } from '../../src/content/sources.ts';

export interface HelperSetup {
  folder: string;
  siteUrl: string;
}

/** The content to render: what differs from the content that was sent before. */
export interface ContentMessage {
  kind: 'content';
  changed: [type: TypeName, documentId: string, entry: RawEntry | null][];
  rest: Omit<Snapshot, 'entries'>;
  media: [key: string, place: MediaPlace][];
  asOf: Date;
}

export interface PagesMessage {
  kind: 'pages';
  addresses: string[];
}

export type ToHelper = ContentMessage | PagesMessage;

/** A page as the helper made it; without a body when its bytes are those that it sent before. */
export type HelperPage = { path: string; address: string } & ({ hash: string; body?: Uint8Array } | { fault: string });
