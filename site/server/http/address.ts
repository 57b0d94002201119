/**
 * From an address to the file of a release that answers it.
 *
 * The manifest decides: nothing is looked up on disk by a name that a visitor made up.
 * @module
 */
import type { FileEntry } from '../releases/manifest.ts';
import type { Release } from '../releases/store.ts';

export type Answer =
  | { kind: 'file'; path: string; entry: FileEntry }
  | { kind: 'redirect'; to: string }
  | { kind: 'none'; path: string }
  | { kind: 'malformed' };

/**
 * @param pathname as it came over the wire, still encoded, without the query
 * @returns a redirect for a missing slash, `index.html` by name, or a former slug; `to` has no query
 */
export function resolveAddress(release: Release, pathname: string): Answer {
  const decoded = decode(pathname);
  if (decoded === null) return { kind: 'malformed' };
  const { files, redirects } = release.manifest;
  const path = decoded.slice(1);
  const nothing = { kind: 'none', path } as const;
  if (isStrange(pathname, decoded)) return nothing;

  // Before the files: a former slug also has a page, for hosts that can't redirect.
  const moved = redirects.get(decoded.endsWith('/') ? decoded : `${decoded}/`) ?? redirects.get(decoded);
  if (moved !== undefined) return { kind: 'redirect', to: moved };
  if (path === '404.html' || path === '404' || path === '404/') return nothing;
  if (path === 'index.html' || path.endsWith('/index.html')) {
    return files.has(path) ? { kind: 'redirect', to: encode(decoded.slice(0, -'index.html'.length)) } : nothing;
  }
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const entry = files.get(wanted);
  if (entry) return { kind: 'file', path: wanted, entry };
  return files.has(`${path}/index.html`) ? { kind: 'redirect', to: encode(`${decoded}/`) } : nothing;
}

/** Whether the path of an address has percent signs that mean nothing. */
export function isMalformed(url: string): boolean {
  return decode(url.replace(/\?.*/s, '')) === null;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** An encoded slash is not a slash; `//host` would make a redirect lead off the site. */
function isStrange(raw: string, decoded: string): boolean {
  return /%(2f|5c|00)/i.test(raw) || !decoded.startsWith('/') || decoded.includes('//') || /[\\\0]/.test(decoded);
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
