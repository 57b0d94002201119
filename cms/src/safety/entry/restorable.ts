import type { Core, UID } from '@strapi/strapi';
import { type Field, fieldsOf } from './fields';
import type { FilePointer, Pointer, Portrait } from './portrait';

/** A kept portrait as data for a draft, and what of it is not there any more, in words for the editor. */
export interface Restorable {
  readonly data: Record<string, unknown>;
  readonly lost: readonly string[];
}

/** Of what was kept, everything that still has a place: fields of today's form, entries and files that still exist. */
export async function restorable(strapi: Core.Strapi, uid: string, kept: Portrait): Promise<Restorable> {
  const lost: string[] = [];
  const fields = fieldsOf(strapi, uid);
  const names = new Set(fields.map(({ name }) => name));
  for (const [name, value] of Object.entries(kept))
    if (!names.has(name) && isFilled(value)) lost.push(`Het veld ‘${name}’ bestaat niet meer.`);
  return { data: await dataOf(strapi, fields, kept, lost), lost };
}

async function dataOf(
  strapi: Core.Strapi,
  fields: readonly Field[],
  kept: Portrait,
  lost: string[],
): Promise<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  // One after the other: within a transaction SQLite has a single connection.
  for (const field of fields)
    if (field.name in kept) data[field.name] = await valueOf(strapi, field, kept[field.name], lost);
  return data;
}

async function valueOf(strapi: Core.Strapi, field: Field, value: unknown, lost: string[]): Promise<unknown> {
  const { type, component = '', repeatable, multiple, target, enum: words } = field.attribute;
  if (type === 'relation')
    return { set: await entriesThatExist(strapi, field, target as UID.ContentType, value, lost) };
  if (type === 'media') {
    const ids = await filesThatExist(strapi, field, value, lost);
    return multiple ? ids : (ids[0] ?? null);
  }
  if (type === 'component') {
    const parts: Record<string, unknown>[] = [];
    for (const part of (value ?? []) as Portrait[])
      parts.push(filled(await dataOf(strapi, fieldsOf(strapi, component), part, lost)));
    return repeatable ? parts : (parts[0] ?? null);
  }
  if (words && typeof value === 'string' && !words.includes(value)) {
    lost.push(`${field.label}: ‘${value}’ is geen keuze meer.`);
    return null;
  }
  return value;
}

async function entriesThatExist(
  strapi: Core.Strapi,
  { label }: Field,
  target: UID.ContentType,
  value: unknown,
  lost: string[],
): Promise<{ documentId: string }[]> {
  const found: { documentId: string }[] = [];
  for (const { documentId, title } of (value ?? []) as Pointer[])
    if ((await strapi.db.query(target).count({ where: { documentId } })) > 0) found.push({ documentId });
    else lost.push(`${label}: ‘${title}’ is er niet meer.`);
  return found;
}

async function filesThatExist(
  strapi: Core.Strapi,
  { label }: Field,
  value: unknown,
  lost: string[],
): Promise<number[]> {
  const found: number[] = [];
  for (const { id, name } of (value ?? []) as FilePointer[])
    if ((await strapi.db.query('plugin::upload.file').count({ where: { id } })) > 0) found.push(id);
    else lost.push(`${label}: het bestand ‘${name}’ is er niet meer.`);
  return found;
}

const isFilled = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** A part of a component without what is empty, where Strapi would refuse `null`. */
const filled = (part: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
