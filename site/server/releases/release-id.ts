/**
 * Names of releases: the moment they were made, so that they sort by age and an operator can read them.
 * @module
 */

const pattern = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})$/;

/** Whether a folder's name is that of a release. */
export function isReleaseId(name: string): boolean {
  return pattern.test(name);
}

/** `20261122-115309-123` (UTC), later than every id in `taken` even when the clock was set back. */
export function newReleaseId(now: Date, taken: readonly string[]): string {
  const newest = taken.reduce((latest, id) => Math.max(latest, momentOf(id)), 0);
  const iso = new Date(Math.max(now.getTime(), newest + 1)).toISOString();
  return iso.replace(/[-:Z]/g, '').replace('T', '-').replace('.', '-');
}

function momentOf(id: string): number {
  const moment = Date.parse(id.replace(pattern, '$1-$2-$3T$4:$5:$6.$7Z'));
  return Number.isNaN(moment) ? 0 : moment;
}
