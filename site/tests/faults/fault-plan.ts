import { randomFrom } from '../../server/test-support/kill-run.ts';
import type { LineFault } from './faulty-line.ts';

export interface FaultPlan {
  messages: number;
  /** How often the site is killed (-9). */
  siteKills: number;
  /** How often the CMS is killed (-9). */
  cmsKills: number;
  /** How often the database is full, until it has refused something. */
  full: number;
  /** How often somebody else holds the database, until the CMS had no patience any more. */
  locked: number;
  /** How often each thing happens to a batch on its way, as parts of the whole. */
  line: Readonly<Partial<Record<LineFault, number>>>;
  /** Empty for SQLite. */
  databaseUrl: string;
}

export type FaultEvent = 'kill the site' | 'kill the CMS' | 'full' | 'locked';

/** The faults in the order of this seed; a kill of the site is the last. */
export function eventsOf({ siteKills, cmsKills, full, locked }: FaultPlan, seed: number): FaultEvent[] {
  const random = randomFrom(seed);
  const times = (event: FaultEvent, count: number) => Array.from({ length: count }, () => event);
  const events = [
    ...times('kill the site', siteKills - 1),
    ...times('kill the CMS', cmsKills),
    ...times('full', full),
    ...times('locked', locked),
  ];
  const inOrder = events
    .map((event) => ({ event, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
  // A site that starts anew delivers at once: the test does not sit out the last wait after a failure.
  return [...inOrder, 'kill the site'];
}

/** What happens to each next batch, by this seed. */
export function lineFaults({ line }: FaultPlan, seed: number): () => LineFault {
  const random = randomFrom(seed + 1);
  const parts = Object.entries(line) as [LineFault, number][];
  const whole = parts.reduce((sum, [, part]) => sum + part, 0);
  return () => {
    let left = random() * whole;
    return parts.find(([, part]) => (left -= part) < 0)?.[0] ?? 'nothing';
  };
}

/** A line on which every third batch goes well. */
export const badLine: FaultPlan['line'] = {
  nothing: 6,
  slow: 2,
  'cut before': 1,
  refused: 1,
  'another page': 1,
  'cut after': 2,
  'failed after': 2,
  'half an answer after': 1,
  'half the results': 1,
  'brought twice': 1,
};
