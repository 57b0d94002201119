import type { SEEN_HEADER } from '../../../safety/look/seen-token';

const HEADER: typeof SEEN_HEADER = 'x-gezien';

const seen = new Map<string, string>();
const publishing = /\/content-manager\/collection-types\/([^/?]+)\/([^/?]+)\/actions\/publish(?:\?|$)/;

/** Remembers which difference somebody just saw; it goes along with the next publication of that entry, once. */
export function rememberSeen(model: string, documentId: string, token: string): void {
  seen.set(`${model}/${documentId}`, token);
}

/**
 * Lets {@link rememberSeen} go along with Strapi's own request to publish, which has no place for anything of ours. To be
 * called once, before the admin asks anything.
 */
export function carrySeenToken(): void {
  const fetchAsBefore = window.fetch;
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const [, model, documentId] = publishing.exec(address) ?? [];
    const key = `${model}/${documentId}`;
    const token = seen.get(key);
    if (!token) return fetchAsBefore(input, init);
    seen.delete(key);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set(HEADER, token);
    return fetchAsBefore(input, { ...init, headers });
  };
}
