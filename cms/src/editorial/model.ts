import type { Core, UID } from '@strapi/strapi';

/** A row as the database gives it, or data on its way in: attributes by name. */
export type Values = Record<string, unknown>;

/** What the editorial rules need to know of a content type; read from its schema. */
export interface TypeRules {
  uid: UID.ContentType;
  table: string;
  /** The attribute a slug is made from, `null` for a type without an address. */
  slugSource: string | null;
  hasFirstPublishedOn: boolean;
  /** The attribute that counts publications ("Knelpunt 14"), and the counter it comes from. */
  counted: {
    attribute: 'number' | 'sequence';
    counter: string;
    at: 'creation' | 'publication';
  } | null;
  hasCode: boolean;
  /** Derived sides of relations: they belong to the other entry and are never written from here. */
  derived: string[];
}

const counted: Readonly<Record<string, TypeRules['counted']>> = {
  'api::knelpunt.knelpunt': { attribute: 'number', counter: 'knelpunt', at: 'publication' },
  'api::agreement.agreement': { attribute: 'number', counter: 'agreement', at: 'publication' },
  'api::status-line.status-line': { attribute: 'sequence', counter: 'status-line', at: 'creation' },
};

/** Every counter with the column it counts, so that a counter can be checked against what was given. */
export const counters = Object.entries(counted).flatMap(([uid, rule]) =>
  rule ? [{ uid: uid as UID.ContentType, ...rule }] : [],
);

/** The rules of a type of ours with draft & publish; `null` for every other type. */
export function rulesOf(strapi: Core.Strapi, uid: string): TypeRules | null {
  const type = strapi.contentTypes[uid as UID.ContentType];
  if (!uid.startsWith('api::') || type?.options?.draftAndPublish !== true) return null;
  const attributes = Object.entries(type.attributes);
  const slug = attributes.find(([name, attribute]) => name === 'slug' && attribute.type === 'uid')?.[1];
  return {
    uid: uid as UID.ContentType,
    table: strapi.db.metadata.get(uid).tableName,
    slugSource: slug && 'targetField' in slug ? String(slug.targetField) : null,
    hasFirstPublishedOn: attributes.some(([name]) => name === 'firstPublishedOn'),
    counted: counted[uid] ?? null,
    hasCode: uid === 'api::keurmerk-award.keurmerk-award',
    derived: attributes.flatMap(([name, attribute]) => ('mappedBy' in attribute && attribute.mappedBy ? [name] : [])),
  };
}

/** Attributes that only the CMS itself fills in: whatever comes in for them is left out. */
export function givenFields(rules: TypeRules): string[] {
  return [
    ...rules.derived,
    ...(rules.slugSource ? ['formerSlugs'] : []),
    ...(rules.hasFirstPublishedOn ? ['firstPublishedOn'] : []),
    ...(rules.counted ? [rules.counted.attribute] : []),
    ...(rules.hasCode ? ['code'] : []),
  ];
}
