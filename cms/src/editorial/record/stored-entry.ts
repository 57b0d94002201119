import type { Core, UID } from '@strapi/strapi';

/** An entry as it is stored, in a form in which two versions can be compared. */
export type Entry = Record<string, unknown>;

/** As much of an attribute of a schema as is needed to read it. */
interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  mappedBy?: string;
  multiple?: boolean;
}
type Row = Record<string, unknown> & { id?: unknown; documentId?: unknown };

/**
 * The draft or the published version of an entry, with its components, and its relations as documentIds.
 *
 * Row ids are left out: publishing makes every row anew, and two versions with the same content must be equal.
 */
export async function storedEntry(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  version: 'draft' | 'published',
): Promise<Entry | null> {
  const attributes = attributesOf(strapi, uid);
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: populateOf(strapi, attributes),
  });
  return row && plain(strapi, attributes, row);
}

/** Both versions of an entry with their own fields only: what is in components and relations stays unread. */
export async function storedFields(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<{ draft: Entry | null; published: Entry | null }> {
  const rows: Row[] = await strapi.db.query(uid).findMany({ where: { documentId } });
  const isPublished = ({ publishedAt }: Row) => Boolean(publishedAt);
  return { draft: rows.find((row) => !isPublished(row)) ?? null, published: rows.find(isPublished) ?? null };
}

/** Every published entry of a type that fits, in the same form. */
export async function publishedEntries(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: object = {},
): Promise<(Entry & { documentId: string })[]> {
  const attributes = attributesOf(strapi, uid);
  const rows: Row[] = await strapi.db.query(uid).findMany({
    where: { ...where, publishedAt: { $notNull: true } },
    populate: populateOf(strapi, attributes),
  });
  return rows.map((row) => ({ ...plain(strapi, attributes, row), documentId: String(row.documentId) }));
}

function attributesOf(strapi: Core.Strapi, uid: string): [string, Attribute][] {
  const model = strapi.getModel(uid as UID.Schema);
  return (Object.entries(model.attributes) as [string, Attribute][]).filter(([, attribute]) => !attribute.mappedBy);
}

function populateOf(strapi: Core.Strapi, attributes: [string, Attribute][]): object {
  return Object.fromEntries(
    attributes.flatMap(([name, { type, component }]): [string, unknown][] => {
      if (type === 'relation') return [[name, { select: ['documentId'] }]];
      if (type === 'media') return [[name, { select: ['id'] }]];
      if (type === 'component')
        return [[name, { populate: populateOf(strapi, attributesOf(strapi, component ?? '')) }]];
      return [];
    }),
  );
}

function plain(strapi: Core.Strapi, attributes: [string, Attribute][], row: Row): Entry {
  return Object.fromEntries(attributes.map(([name, attribute]) => [name, plainValue(strapi, attribute, row[name])]));
}

function plainValue(strapi: Core.Strapi, { type, component }: Attribute, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (type === 'relation') return each(value, ({ documentId }) => documentId);
  if (type === 'media') return each(value, ({ id }) => id);
  if (type === 'component') return each(value, (part) => plain(strapi, attributesOf(strapi, component ?? ''), part));
  return value;
}

/** An empty list is the same as no list. */
function each(value: unknown, make: (row: Row) => unknown): unknown {
  if (!Array.isArray(value)) return make(value as Row);
  return value.length > 0 ? value.map((row) => make(row as Row)) : null;
}
