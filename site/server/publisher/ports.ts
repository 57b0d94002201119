/**
 * What the publisher needs from the rest of the site: where content comes from, and what turns it into files.
 *
 * `C` is the content as pages read it; the publisher passes it on and never looks inside.
 * @module
 */
import type { PreviewNote } from '../../src/content/preview/note.ts';

/** Something an editor should mend. It never holds up a release. */
export interface Problem {
  /** Title of the entry as the editor knows it. */
  title: string;
  /** What is wrong and what to do, in Dutch. */
  message: string;
}

/** Content that looks like a mistake (another installation, a great loss): a person must say that it is right. */
export interface HeldContent {
  /** For the operator, in English. */
  reason: string;
  /** For the editor, in Dutch. */
  forEditor: string;
  /** Names this very state, so that accepting it accepts nothing else. */
  fingerprint: string;
}

export interface Look<C> {
  content: C;
  /** Whether the content differs from what was last persisted. */
  changed: boolean;
  problems: readonly Problem[];
  /** Former address → address now, as pathnames (`/initiatieven/oud/`). */
  redirects: ReadonlyMap<string, string>;
  /** When given, nothing of this look is published; `content` may then be what the site has already. */
  heldBecause?: HeldContent;
}

/** Where one entry stands in a state of the content. */
export interface Standing {
  /** What the CMS called this version of the entry. */
  digest: string;
  /** The page on which a visitor reads it, as pathname; null when no page shows it. */
  address: string | null;
}

export interface ContentSource<C> {
  /**
   * Looks whether the CMS has something new. Rejects when it can't be reached or gives half an answer.
   * @param signal aborted when the server stops or the look takes too long
   * @param accepted fingerprint of the held content that a person accepted; anything else that looks wrong is still held
   */
  look(signal: AbortSignal, accepted?: string): Promise<Look<C>>;
  /** Content as it was last persisted, without asking the CMS; null when there is none. */
  persisted(): Promise<Pick<Look<C>, 'content' | 'redirects'> | null>;
  /**
   * Keeps what the last look found: it is what visitors see now. Called after the swap.
   * @param isKept whether a release that is kept names this file; what none names may go
   */
  persist(isKept: (path: string) => boolean): Promise<void>;
  /** The first moment after `asOf` at which any rule says its answer changes. */
  nextChangeAfter(content: C, asOf: Date): Date;
  /** Where an entry stands in this content; null when it is not in it. @param type as `publicationIndex` names it */
  standing(content: C, type: string, documentId: string): Standing | null;
}

/**
 * A file of the site: a page with its text, a page of which only the hash (SHA-256, hex) is known because its bytes were
 * seen before, an asset whose version fixes its bytes (it is only loaded when the version is
 * new), or a page that could not be made: then its last good version stays.
 */
export type RenderedFile =
  | { path: string; body: string | Uint8Array }
  | { path: string; hash: string; load: () => Promise<Uint8Array> }
  | { path: string; version: string; load: () => string | Uint8Array | Promise<Uint8Array> }
  | { path: string; problem: Problem; error: unknown };

export interface CompiledSite<C> {
  /** Every file of the site. Paths are relative: `initiatieven/x/index.html`. */
  files(content: C, asOf: Date): AsyncIterable<RenderedFile> | Iterable<RenderedFile>;
  /** One page at an address with a query (filters), or with a note for the editor who looks at it. */
  render(url: URL, content: C, asOf: Date, preview?: PreviewNote): Promise<Response>;
}

/** What the publisher writes to the log: fastify's own logger fits. */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
