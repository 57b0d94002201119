/**
 * The link behind the button "Bekijk voorbeeld": made by the CMS, read by the site's small server. Whoever has it sees
 * one entry, for a quarter of an hour; nobody can make or change one without the key.
 *
 * @module
 */
/// <reference types="node" />
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** How long a link works. */
export const PREVIEW_MINUTES = 15;

interface Timed {
  /** Until when it works, in seconds since 1970. */
  until: number;
}

/** What a link says: which version of which entry. */
export interface PreviewLink extends Timed {
  kind: 'page';
  /** API id of its type, such as `status-line`. */
  type: string;
  documentId: string;
  version: 'draft' | 'published';
  /** The form of this entry in the admin, to go back to. */
  editor: string;
}

/** A file that a previewed page shows and the site does not have yet. */
export interface PreviewFile extends Timed {
  kind: 'file';
  /** Where the CMS keeps it. */
  url: string;
  mime: string;
}

type Claims = PreviewLink | PreviewFile;

/** What a link turned out to be; an expired one was real, so its claims may be believed. */
export type ReadLink<C> = { state: 'valid' | 'expired'; claims: C } | { state: 'forged' };

/** Its own key, made of the token that the CMS and the small server share: who has that may read drafts anyway. */
const keyOf = (previewToken: string) =>
  new Uint8Array(hkdfSync('sha256', previewToken, '', 'participienter preview link', 32));

const signature = (payload: string, previewToken: string) =>
  createHmac('sha256', keyOf(previewToken)).update(payload).digest();

/** Signs what the link says. @returns text that fits in an address as it is */
export function signPreview(claims: Claims, previewToken: string): string {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${payload}.${signature(payload, previewToken).toString('base64url')}`;
}

/** Reads a link of one kind; one that somebody made up, changed, or made for something else is `forged`. */
export function readPreview<K extends Claims['kind']>(
  kind: K,
  link: string,
  previewToken: string,
  now: Date,
): ReadLink<Extract<Claims, { kind: K }>> {
  const [payload = '', given = '', ...rest] = link.split('.');
  const expected = signature(payload, previewToken);
  const bytes = Buffer.from(given, 'base64url');
  if (rest.length > 0 || bytes.length !== expected.length || !timingSafeEqual(bytes, expected))
    return { state: 'forged' };
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  if (claims.kind !== kind) return { state: 'forged' };
  const state = now.getTime() < claims.until * 1000 ? 'valid' : 'expired';
  return { state, claims: claims as Extract<Claims, { kind: K }> };
}
