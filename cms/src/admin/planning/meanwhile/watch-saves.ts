import type { EDITED_MEANWHILE, Meanwhile } from '../../../planning/versions/edited-meanwhile';
import type { VERSION_HEADER } from '../../../planning/versions/editing';
import { entryRequestOf } from './address';
import { type Choice, keepOwnText } from './conflict';
import { ownTextOf } from './own-text';

type Fetch = typeof globalThis.fetch;
type Ask = (meanwhile: Meanwhile, isPublishing: boolean) => Promise<Choice>;

/** In which the CMS says with each entry which version it is. */
const versionHeader: typeof VERSION_HEADER = 'entry-version';
const editedMeanwhile: typeof EDITED_MEANWHILE = 'EditedMeanwhile';

/** The version of an entry that the form shows, and the answer it came with. */
interface Opened {
  version: string;
  body: string;
}

/**
 * Sends with every save which version its editor has seen, and when the CMS says that somebody else changed the entry
 * meanwhile, holds the answer until the editor has decided. All of Strapi's ways to save come by here: buttons, keys, the
 * window of an item that belongs to this one.
 */
export function withVersions(fetch: Fetch, ask: Ask): Fetch {
  const opened = new Map<string, Opened>();
  /** Entries that Strapi is about to fetch anew while their editor wants to go on with what stands in the form. */
  const goingBack = new Set<string>();

  const remember = (entry: string, response: Response, body?: string) => {
    const version = response.headers.get(versionHeader);
    if (version) opened.set(entry, { version, body: body ?? opened.get(entry)?.body ?? '{}' });
  };

  const open = async (entry: string, input: Parameters<Fetch>[0], init: RequestInit | undefined) => {
    const before = opened.get(entry);
    if (goingBack.delete(entry) && before) return json(200, before.body);
    const response = await fetch(input, init);
    if (response.ok) remember(entry, response, await response.clone().text());
    return response;
  };

  const send = (input: Parameters<Fetch>[0], init: RequestInit | undefined, version: string | undefined) => {
    if (!version) return fetch(input, init);
    const headers = new Headers(init?.headers);
    headers.set(versionHeader, version);
    return fetch(input, { ...init, headers });
  };

  return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const request = entryRequestOf(init?.method ?? 'GET', url);
    if (!request) return fetch(input, init);
    const { entry, isReading, isPublishing } = request;
    if (isReading) return open(entry, input, init);

    let version = opened.get(entry)?.version;
    for (;;) {
      const response = await send(input, init, version);
      const meanwhile = await meanwhileOf(response);
      if (!meanwhile) {
        if (response.ok) remember(entry, response);
        return response;
      }
      const choice = await ask(meanwhile, isPublishing);
      if (choice === 'overwrite') {
        version = JSON.stringify(meanwhile.version);
        // Also when it is refused for another reason, the editor knows of the other version now.
        opened.set(entry, { version, body: opened.get(entry)?.body ?? '{}' });
        continue;
      }
      if (choice === 'go back') goingBack.add(entry);
      else keepOwnText(entry, ownTextOf(dataOf(opened.get(entry)?.body), sentBy(init), meanwhile.labels));
      return refusal(
        choice === 'go back'
          ? 'Nog niet bewaard. Je tekst staat er nog.'
          : 'Niet bewaard. Je ziet nu de andere versie. Jouw tekst staat ernaast.',
      );
    }
  };
}

async function meanwhileOf(response: Response): Promise<Meanwhile | null> {
  if (response.status !== 409) return null;
  const { error } = (await response.clone().json()) as { error?: { name?: string; details?: Meanwhile } };
  return error?.name === editedMeanwhile ? (error.details ?? null) : null;
}

/** Told as a fault in the form, since of any other error Strapi's form thinks that it was saved. */
const refusal = (message: string): Response =>
  json(400, JSON.stringify({ error: { status: 400, name: 'ValidationError', message, details: { errors: [] } } }));

const json = (status: number, body: string): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } });

const sentBy = (init: RequestInit | undefined): Record<string, unknown> =>
  typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : {};

const dataOf = (body = '{}'): Record<string, unknown> =>
  (JSON.parse(body) as { data?: Record<string, unknown> }).data ?? {};
