/** A request of Strapi's edit view about one entry. */
export interface EntryRequest {
  /** The entry, the same for opening and saving it. */
  readonly entry: string;
  readonly isReading: boolean;
  readonly isPublishing: boolean;
}

const address =
  /\/content-manager\/(collection-types\/api::[\w.-]+(?:\/(?!actions\/)[^/?]+)?|single-types\/api::[\w.-]+)(?:\/actions\/(publish|discard))?(\?.*)?$/;

/** Whether a request opens or writes an entry; null for every other. What is on the site can only be read. */
export function entryRequestOf(method: string, url: string): EntryRequest | null {
  const [, entry, action, query = ''] = address.exec(url) ?? [];
  if (!entry) return null;
  const isOneEntry = entry.startsWith('single-types/') || entry.split('/').length === 3;
  if (!isOneEntry) return null;
  const isReading = method === 'GET' && !action && !query.includes('status=published');
  const isWriting = (method === 'PUT' && !action) || (method === 'POST' && action !== undefined);
  return isReading || isWriting ? { entry, isReading, isPublishing: action === 'publish' } : null;
}
