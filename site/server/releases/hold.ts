/**
 * Why publishing stands still. A small file, so that a person can hold and release it with the server running or not.
 * @module
 */
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { flushFolder, replaceFile } from './durable.ts';
import type { SitePaths } from './paths.ts';

const hold = z.discriminatedUnion('kind', [
  /** A person went back to an older release: it stays until `pnpm site:resume`. */
  z.object({ kind: z.literal('rollback'), releaseId: z.string(), since: z.string() }),
  /** The content looks wrong (another CMS, a great loss); `fingerprint` names what exactly, `accepted` is a person's yes to it. */
  z.object({
    kind: z.literal('content'),
    reason: z.string(),
    forEditor: z.string(),
    fingerprint: z.string(),
    since: z.string(),
    accepted: z.boolean(),
  }),
]);
export type Hold = z.infer<typeof hold>;

/** The hold, or null when publishing goes on. A file that can't be read counts as none: it only ever holds back. */
export function readHold(paths: SitePaths): Hold | null {
  try {
    return hold.parse(JSON.parse(readFileSync(paths.hold, 'utf8')));
  } catch {
    return null;
  }
}

export function writeHold(paths: SitePaths, value: Hold): void {
  replaceFile(paths.hold, JSON.stringify(value), paths.incoming);
}

export function removeHold(paths: SitePaths): void {
  rmSync(paths.hold, { force: true });
  flushFolder(paths.root);
}
