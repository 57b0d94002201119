/**
 * Where the publisher's content comes from: the CMS, through content sync, with the snapshot kept on disk.
 *
 * @module
 */
import { amsterdamDate } from 'shared-types';
import { redirectsOf } from '../../src/content/addresses.ts';
import type { CmsClient } from '../../src/content/cms-client.ts';
import { entryAddress } from '../../src/content/entry-address.ts';
import { eventProblems } from '../../src/content/event-problems.ts';
import { joinContent } from '../../src/content/join.ts';
import { picturesWithoutText } from '../../src/content/media/missing-text.ts';
import type { MediaPool } from '../../src/content/media/pool.ts';
import type { Content } from '../../src/content/model.ts';
import { nextChangeAfter } from '../../src/content/next-change.ts';
import { readSnapshot, type Snapshot, writeSnapshot } from '../../src/content/snapshot.ts';
import { isTypeName } from '../../src/content/sources.ts';
import { differences, HeldSync, syncContent } from '../../src/content/sync.ts';
import type { ContentSource, Log, Look, Problem } from '../publisher/ports.ts';

/** One state of the content: as it was fetched, and as pages read it. */
export interface SiteContent {
  snapshot: Snapshot;
  content: Content;
}

export interface CmsSourceOptions {
  cms: CmsClient;
  media: MediaPool;
  snapshotFile: string;
  log: Log;
  /** Day on which the site last compared itself with a full sync is remembered per process. */
  now?: () => Date;
}

/** The content source that asks the CMS. */
export function cmsSource({
  cms,
  media,
  snapshotFile,
  log,
  now = () => new Date(),
}: CmsSourceOptions): ContentSource<SiteContent> {
  /** What visitors see (or will, after the swap that is under way). */
  let latest: SiteContent | undefined;
  let persistedSnapshot: Snapshot | undefined;
  let comparedOn = amsterdamDate(now());

  const join = (snapshot: Snapshot): SiteContent => ({ snapshot, content: joinContent(snapshot, media.place) });

  const known = async () => {
    if (!latest) {
      const snapshot = await readSnapshot(snapshotFile);
      if (snapshot) {
        persistedSnapshot = snapshot;
        latest = join(snapshot);
      }
    }
    return latest;
  };

  /** Once a night everything is fetched anew: it must equal what the deltas gave, or it wins and the log says so. */
  const sync = async (previous: Snapshot | undefined, options: Parameters<typeof syncContent>[2]) => {
    const snapshot = await syncContent(cms, previous, options);
    const today = amsterdamDate(now());
    if (!previous || today === comparedOn) return snapshot;
    const full = await syncContent(cms, undefined, options);
    comparedOn = today;
    const different = differences(snapshot, full);
    if (different.length === 0) return snapshot;
    log.error(
      { different: different.slice(0, 20), count: different.length },
      'The nightly full sync differs from the deltas; it wins',
    );
    return full;
  };

  return {
    async look(signal, accepted): Promise<Look<SiteContent>> {
      const before = await known();
      let snapshot: Snapshot;
      try {
        snapshot = await sync(before?.snapshot, { signal, accepted });
      } catch (error) {
        if (!(error instanceof HeldSync) || !before) throw error;
        return {
          content: before,
          changed: false,
          problems: [],
          redirects: redirectsOf(before.content),
          heldBecause: error.hold,
        };
      }
      const mediaProblems = [...(await media.collect(snapshot, cms, signal)), ...picturesWithoutText(snapshot)];
      if (snapshot !== before?.snapshot || !latest) latest = join(snapshot);
      return {
        content: latest,
        changed: snapshot !== persistedSnapshot,
        problems: [...mediaProblems, ...snapshot.unpublishedLinks.map(leftOut), ...eventProblems(latest.content)],
        redirects: redirectsOf(latest.content),
      };
    },

    async persisted() {
      const content = await known();
      return content ? { content, redirects: redirectsOf(content.content) } : null;
    },

    async persist(isKept) {
      if (!latest || latest.snapshot === persistedSnapshot) return;
      await writeSnapshot(snapshotFile, latest.snapshot);
      persistedSnapshot = latest.snapshot;
      await media.prune(isKept);
    },

    nextChangeAfter: ({ content }, asOf) => nextChangeAfter(content, asOf),

    standing({ snapshot, content }, type, documentId) {
      if (!isTypeName(type)) return null;
      const known = snapshot.entries[type].get(documentId);
      return known ? { digest: known.digest, address: entryAddress(content, type, documentId) } : null;
    },
  };
}

const leftOut = ({ title, targetTitle }: Snapshot['unpublishedLinks'][number]): Problem => ({
  title,
  message: `Dit hoort bij “${targetTitle}”, maar dat staat niet op de site. Die verwijzing laten we weg.`,
});
