/**
 * What the publisher tells about itself.
 * @module
 */
import type { Hold } from '../releases/hold.ts';
import type { Problem } from './ports.ts';
import type { RunRecord } from './timings.ts';

/** What the served release was made from, for pages on demand. */
export interface Rendering<C> {
  content: C;
  asOf: Date;
  releaseId: string;
}

export interface PublisherStatus {
  /** Whether the last look reached the CMS; null before the first. */
  cmsAnswers: boolean | null;
  lookedAt: string | null;
  hold: Hold | null;
  /** Why the last run failed, for the editor; null when it went well. */
  failure: { forEditor: string; since: string } | null;
  problems: readonly Problem[];
  runs: readonly RunRecord[];
}
