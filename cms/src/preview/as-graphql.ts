import { strings } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Values } from './complete';
import { type Attribute, writtenAttributes } from './schema';

/** Everything that GraphQL can tell of a row; lists of relations as documentIds, in their order. */
export function populateOf(strapi: Core.Strapi, uid: string): object {
  return Object.fromEntries(
    writtenAttributes(strapi, uid).flatMap(([name, { type, component }]): [string, unknown][] => {
      if (type === 'relation') return [[name, { select: ['documentId'] }]];
      if (type === 'media') return [[name, true]];
      if (type === 'component') return [[name, { populate: populateOf(strapi, component ?? '') }]];
      return [];
    }),
  );
}

/** A row as GraphQL would give it: words of an enumeration by their name there, no field that the site may not know. */
export function asGraphql(strapi: Core.Strapi, uid: string, row: Values): Values {
  return Object.fromEntries(
    writtenAttributes(strapi, uid).map(([name, attribute]) => [name, valueOf(strapi, attribute, row[name])]),
  );
}

function valueOf(strapi: Core.Strapi, { type, component }: Attribute, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'enumeration') return strings.toRegressedEnumValue(String(value));
  if (type === 'relation') return each(value, ({ documentId }) => ({ documentId }));
  if (type === 'media') return each(value, fileOf);
  if (type === 'component') return each(value, (part) => asGraphql(strapi, component ?? '', part));
  return value;
}

const each = (value: unknown, make: (row: Values) => Values) =>
  Array.isArray(value) ? value.map((row) => make(row as Values)) : make(value as Values);

/** The fields of the fragment `File` in the site's queries. */
const fileOf = (file: Values): Values =>
  Object.fromEntries(
    ['documentId', 'name', 'alternativeText', 'width', 'height', 'mime', 'size', 'url', 'focalPoint', 'updatedAt'].map(
      (name) => [name, file[name] ?? null],
    ),
  );
