/**
 * Rollback, resume and accept as actions on the disk. Each gives the line that the operator reads.
 * @module
 */
import { ReleaseStore } from '../releases/store.ts';
import { readHold, removeHold, writeHold } from '../releases/hold.ts';
import { makeFolders, sitePaths } from '../releases/paths.ts';

/** The action can't be done; `message` says why, for the operator. */
export class RefusedAction extends Error {
  override readonly name = 'RefusedAction';
}

const log = { warn: (_details: object, message: string) => console.warn(message) };

/** Serves the release before the current one and holds publishing until `resume`. */
export async function rollBack(dataDir: string, now = new Date()): Promise<string> {
  const store = await ReleaseStore.open(dataDir, log);
  const current = store.current?.id;
  if (current === undefined) throw new RefusedAction('There is no release yet, so none to go back to.');
  const target = store.ids().findLast((id) => id < current);
  if (target === undefined)
    throw new RefusedAction(`${current} is the oldest release that is kept; there is none before it.`);
  // The hold first: a publish that is running looks at it after its swap and steps back by itself.
  writeHold(store.paths, { kind: 'rollback', releaseId: target, since: now.toISOString() });
  store.activate(target);
  return `Rolled back from release ${current} to ${target}. Publishing is held until \`pnpm site:resume\`.`;
}

/** Lets publishing go on after a rollback. */
export function resume(dataDir: string): string {
  const paths = sitePaths(dataDir);
  const hold = readHold(paths);
  if (hold === null) return 'Publishing was not held.';
  if (hold.kind === 'content')
    throw new RefusedAction(
      `Publishing is held because of the content: ${hold.reason} Is that right? Then run \`pnpm site:accept\`.`,
    );
  removeHold(paths);
  return 'Publishing goes on; the newest content comes live at the next look.';
}

/** Says yes to content that looked like a mistake: to exactly that, nothing else. */
export function accept(dataDir: string): string {
  const paths = sitePaths(dataDir);
  makeFolders(paths);
  const hold = readHold(paths);
  if (hold?.kind !== 'content') throw new RefusedAction('There is no content that waits to be accepted.');
  writeHold(paths, { ...hold, accepted: true });
  return `Accepted: ${hold.reason}`;
}
