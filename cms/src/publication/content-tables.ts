import type { Core } from '@strapi/strapi';

/** A list of links in the database: a published entry's relation, in its order. */
export interface LinkTable {
  table: string;
  ownerColumn: string;
  targetColumn: string;
  orderColumn: string | undefined;
  targetTable: string;
  /** A link to something unpublished is no part of what a visitor sees. */
  targetHasDrafts: boolean;
}

/** Where one type or component keeps its rows, its components and its files. */
export interface ContentTable {
  uid: string;
  table: string;
  /** Join table of its components, if it has any. */
  componentsTable: string | undefined;
  hasFiles: boolean;
  links: LinkTable[];
}

/** What Strapi's database layer knows of an attribute; it exports no type for it. */
interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  mappedBy?: string;
  joinTable?: {
    name: string;
    joinColumn: { name: string };
    inverseJoinColumn: { name: string };
    orderColumnName?: string;
  };
}

interface Metadata {
  tableName: string;
  attributes: Record<string, Attribute>;
}

const isComponentJoin = (attribute: Attribute) => attribute.joinTable?.name.endsWith('_cmps') ?? false;
const isFile = (attribute: Attribute) => attribute.target === 'plugin::upload.file';

/** Reads from Strapi's own metadata where a type or component keeps its content, so that no table is named by hand. */
export function contentTableOf(strapi: Core.Strapi, uid: string): ContentTable {
  const { tableName, attributes } = strapi.db.metadata.get(uid) as unknown as Metadata;
  const relations = Object.entries(attributes).filter(([, attribute]) => attribute.type === 'relation');
  return {
    uid,
    table: tableName,
    componentsTable: relations.find(([, attribute]) => isComponentJoin(attribute))?.[1].joinTable?.name,
    hasFiles: relations.some(([, attribute]) => isFile(attribute)),
    links: relations.flatMap(([, attribute]) => linkTable(strapi, attribute)),
  };
}

/** Only the owning side: the other side's rows are the same ones. */
function linkTable(strapi: Core.Strapi, { target, joinTable, mappedBy }: Attribute): LinkTable[] {
  if (!target?.startsWith('api::') || !joinTable || mappedBy) return [];
  const targetType = strapi.contentTypes[target as keyof typeof strapi.contentTypes];
  return [
    {
      table: joinTable.name,
      ownerColumn: joinTable.joinColumn.name,
      targetColumn: joinTable.inverseJoinColumn.name,
      orderColumn: joinTable.orderColumnName,
      targetTable: (strapi.db.metadata.get(target) as unknown as Metadata).tableName,
      targetHasDrafts: Boolean(targetType?.options?.draftAndPublish),
    },
  ];
}
