/**
 * Answers of the file endpoints. The publisher and `astro build` keep only the body; the type is for `astro dev`.
 *
 * @module
 */
const types = {
  ics: 'text/calendar',
  xml: 'application/xml',
  rss: 'application/rss+xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  txt: 'text/plain',
} as const;

/** The file, or 404 when there is nothing at this address. */
export function file(kind: keyof typeof types, body: string | undefined): Response {
  if (body === undefined) return new Response(null, { status: 404 });
  return new Response(body, { headers: { 'content-type': `${types[kind]}; charset=utf-8` } });
}
