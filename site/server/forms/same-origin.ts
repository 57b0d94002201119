/**
 * Whether a form was sent from this site. Nothing here has a session, so a strange site could only send spam in
 * somebody's name; still it should not.
 * @module
 */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * The browser's own word comes first (`Sec-Fetch-Site`, which knows nothing of proxies); then the origin, which must be
 * the public address of the site or the host that was asked (a proxy may pass either). Old browsers and programs say
 * nothing: no proof against them.
 */
export function isFromHere(headers: IncomingHttpHeaders, siteUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === new URL(siteUrl).host || host === headers.host;
}
