import type { Core, UID } from '@strapi/strapi';
import { type Field, fieldsOf, mainFieldOf } from './fields';

/** An entry as somebody would describe it: fields by name; what belongs to it by its name too, files included. */
export type Portrait = Readonly<Record<string, unknown>>;

/** Another entry that this one points to. */
export interface Pointer {
  readonly documentId: string;
  readonly title: string;
}
/** A file in a field. */
export interface FilePointer {
  readonly id: number;
  readonly name: string;
}
export type Version = 'draft' | 'published';
type Row = Record<string, unknown>;

/**
 * The draft or the published version of an entry; `null` when there is none.
 *
 * Relations and files are lists (of {@link Pointer} and {@link FilePointer}), components lists of portraits. Row ids
 * are left out: publishing makes every row anew, and two versions with the same content must be equal.
 */
export async function portraitOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  version: Version,
): Promise<Portrait | null> {
  const row: Row | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: populateOf(strapi, fieldsOf(strapi, uid)),
  });
  return row && describe(strapi, fieldsOf(strapi, uid), row);
}

function populateOf(strapi: Core.Strapi, fields: readonly Field[]): object {
  return Object.fromEntries(
    fields.flatMap(({ name, attribute }): [string, unknown][] => {
      const { type, component = '', target = '' } = attribute;
      if (type === 'relation') return [[name, { select: ['documentId', mainFieldOf(strapi, target)] }]];
      if (type === 'media') return [[name, { select: ['id', 'name'] }]];
      if (type === 'component') return [[name, { populate: populateOf(strapi, fieldsOf(strapi, component)) }]];
      return [];
    }),
  );
}

function describe(strapi: Core.Strapi, fields: readonly Field[], row: Row): Portrait {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(strapi, field, row[field.name])]));
}

function valueOf(strapi: Core.Strapi, { attribute }: Field, value: unknown): unknown {
  const { type, component = '', target = '' } = attribute;
  const rows = () => [value ?? []].flat() as Row[];
  if (type === 'relation') {
    const main = mainFieldOf(strapi, target);
    return rows().map((row) => ({ documentId: row.documentId, title: titleIn(row, main) }));
  }
  if (type === 'media') return rows().map(({ id, name }) => ({ id, name }));
  if (type === 'component') return rows().map((row) => describe(strapi, fieldsOf(strapi, component), row));
  return value === '' ? null : (value ?? null);
}

/** The name by which people know an entry, from its portrait or its row. */
export function titleIn(values: Row | Portrait, mainField: string): string {
  const value = values[mainField];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'Zonder titel';
}
