/**
 * Which paths a release accepts. They come from slugs, so from people: what is strange here must not touch the disk.
 * @module
 */

const suffixOfCompressed = /\.(br|gz)$/;

/**
 * Whether a path is one that a release may hold: relative, `/` between the parts, no part that is empty, hidden or longer
 * than file systems take (255 bytes); `.well-known` is the one hidden folder that the web uses (RFC 8615).
 */
export function isReleasePath(path: string): boolean {
  if (path === '' || path.length > 1024 || suffixOfCompressed.test(path)) return false;
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/[\u0000-\u001f\u007f\\]/.test(path)) return false;
  return path.split('/').every((part, index) => {
    if (part === '' || Buffer.byteLength(part) > 250) return false;
    return !part.startsWith('.') || (index === 0 && part === '.well-known');
  });
}

/** Hashed assets: their address changes with their bytes, so they may be kept for a year. */
export function isImmutable(path: string): boolean {
  return /^(_astro|media|covers)\//.test(path);
}

/** Open data, calendars, feeds, proof and badges of the keurmerk: made for other sites and programs, wherever they run. */
export function isForEverybody(path: string): boolean {
  return /^data\/|\.ics$|(^|\/)rss\.xml$|^(statuut|stichting\/statuten|keurmerk\/register)\/[^/]+\.json$|\/badge-[a-z]+\.svg$/.test(
    path,
  );
}
