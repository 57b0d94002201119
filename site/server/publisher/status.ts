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

/** What a run is doing: `fetching` what changed, `making` pages, `storing` the release. */
export interface RunProgress {
  phase: 'fetching' | 'making' | 'storing';
  since: string;
  /** Files made so far, and how many the last release has; 0 and null before pages are made, or without a release. */
  made: number;
  expected: number | null;
}

export interface PublisherStatus {
  /** What is going on now; null between runs. A look that nobody asked for is no run. */
  running: RunProgress | null;
  /** Whether the last look reached the CMS; null before the first. */
  cmsAnswers: boolean | null;
  lookedAt: string | null;
  hold: Hold | null;
  /** Why the last run failed, for the editor; null when it went well. */
  failure: { forEditor: string; since: string } | null;
  problems: readonly Problem[];
  runs: readonly RunRecord[];
}
