/**
 * The content API, as the site and an attacker use it.
 *
 * @module
 */
import type { Json } from './admin-api.ts';

export interface Answer {
  status: number;
  body: Json;
}

const headers = (token: string | undefined) => (token ? { authorization: `Bearer ${token}` } : {});

/** A GraphQL request; without a token as anybody. */
export async function graphql(
  url: string,
  token: string | undefined,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers(token), 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

/** A REST request. */
export async function rest(
  url: string,
  token: string | undefined,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, { ...init, headers: { ...headers(token), ...init.headers } });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}
