import type { Core, UID } from '@strapi/strapi';
import { givenFields, rulesOf } from '../../editorial/model';

/** As much of an attribute of a schema as says how to read, compare and restore it. */
export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly mappedBy?: string;
  readonly enum?: readonly string[];
}

/** A field as the editor knows it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly attribute: Attribute;
}

interface Model {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly config?: {
    readonly settings?: { readonly mainField?: string };
    readonly metadatas?: Readonly<Record<string, { readonly edit?: { readonly label?: string } }>>;
    readonly layouts?: { readonly edit?: readonly (readonly { readonly name: string }[])[] };
  };
}

const bookkeeping = new Set([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/**
 * What an editor writes of a type or component, in the order of the form; without what the CMS itself fills in and
 * without the other side of relations, which belong to another entry.
 */
export function fieldsOf(strapi: Core.Strapi, uid: string): Field[] {
  const { attributes, config } = modelOf(strapi, uid);
  const rules = rulesOf(strapi, uid);
  const left = new Set([...bookkeeping, ...(rules ? givenFields(rules) : [])]);
  const inForm = (config?.layouts?.edit ?? []).flat().map(({ name }) => name);
  const names = [...new Set([...inForm, ...Object.keys(attributes)])];
  return names.flatMap((name) => {
    const attribute = attributes[name];
    if (!attribute || left.has(name) || attribute.mappedBy) return [];
    return [{ name, label: config?.metadatas?.[name]?.edit?.label ?? name, attribute }];
  });
}

/** The field by which people know an entry of a type. */
export function mainFieldOf(strapi: Core.Strapi, uid: string): string {
  const { attributes, config } = modelOf(strapi, uid);
  const name = config?.settings?.mainField ?? 'title';
  return name in attributes ? name : 'documentId';
}

/** The name of a list in the admin. */
export const typeNameOf = (strapi: Core.Strapi, uid: string): string =>
  strapi.contentTypes[uid as UID.ContentType]?.info.displayName ?? uid;

function modelOf(strapi: Core.Strapi, uid: string): Model {
  // Strapi's own type of a model leaves out `config`, which its content manager reads from the same object.
  return strapi.getModel(uid as UID.Schema) as unknown as Model;
}
