import type { Core, UID } from '@strapi/strapi';

/** As much of an attribute of a schema as is needed to read and complete an entry. */
export interface Attribute {
  type: string;
  component?: string;
  enum?: string[];
  default?: unknown;
  required?: boolean;
  private?: boolean;
  mappedBy?: string;
}

interface Model {
  attributes: Record<string, Attribute>;
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
  info: { displayName: string };
}

/** Fields that Strapi keeps about every row; what an editor wrote is in the others. */
const kept: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'publishedAt', 'locale', 'documentId', 'id']);

const modelOf = (strapi: Core.Strapi, uid: string) => strapi.getModel(uid as UID.Schema) as unknown as Model;

/** What the site may know of a type or component: no private field, no derived side of a relation. */
export function writtenAttributes(strapi: Core.Strapi, uid: string): [name: string, attribute: Attribute][] {
  return Object.entries(modelOf(strapi, uid).attributes).filter(
    ([name, attribute]) => !kept.has(name) && attribute.private !== true && !attribute.mappedBy,
  );
}

/** The name of a field as an editor reads it above the field. */
export function labelOf(strapi: Core.Strapi, uid: string, name: string): string {
  return modelOf(strapi, uid).config?.metadatas?.[name]?.edit?.label ?? name;
}
