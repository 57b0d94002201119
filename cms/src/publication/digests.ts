/**
 * A digest per published entry, that changes when anything changes that a visitor can see of it.
 *
 * Strapi's `updatedAt` and `publishedAt` cannot be trusted for this: publishing or unpublishing the *other* side of a
 * relation, or editing the text of an image, moves neither (architecture.md §5). So the digest covers rows:
 *
 * - the entry's own row and those of its components: read once per row id, because publishing always writes new rows
 *   (Strapi replaces the published row and its components) and ids are never used again;
 * - its relation rows and its files: read each time, they change under a published row.
 *
 * What is remembered lives as long as the process: a migration that rewrites text in place is seen after its restart.
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type ContentTable, contentTableOf } from './content-tables';

/** Digest by documentId. */
export type Digests = Record<string, string>;

interface OwnPart {
  digest: string;
  /** Rows that files can hang on: `<uid>:<row id>`. */
  fileOwners: string[];
}

type Row = Record<string, unknown>;

const sha1 = (text: string) => createHash('sha1').update(text).digest('base64url');

/** SQLite takes at most 32,766 values in one statement; smaller chunks keep the event loop free in between. */
const IDS_PER_STATEMENT = 500;

const remembered = new Map<string, Map<number, OwnPart>>();

export async function digestsOfPublished(strapi: Core.Strapi, uid: string): Promise<Digests> {
  const content = contentTableOf(strapi, uid);
  const published: { id: number; document_id: string }[] = await strapi.db
    .connection(content.table)
    .select('id', 'document_id')
    .whereNotNull('published_at');
  const own = await ownParts(
    strapi,
    content,
    published.map(({ id }) => id),
  );
  const links = await linkedDocuments(strapi, content);
  const files = await fileDigests(strapi, own);

  const digests: Digests = {};
  for (const { id, document_id } of published) {
    const part = own.get(id);
    if (!part) continue; // unpublished between two reads: the next look sees it
    const attached = part.fileOwners.flatMap((owner) => files.get(owner) ?? []);
    digests[document_id] = sha1([part.digest, ...(links.get(id) ?? []), ...attached].join('\n')).slice(0, 16);
  }
  return digests;
}

/** Own rows and components of the given entries; those not seen before are read, those that are gone forgotten. */
async function ownParts(strapi: Core.Strapi, content: ContentTable, ids: number[]): Promise<Map<number, OwnPart>> {
  const before = remembered.get(content.uid) ?? new Map<number, OwnPart>();
  const read = await readParts(
    strapi,
    content,
    ids.filter((id) => !before.has(id)),
  );
  const now = new Map<number, OwnPart>();
  for (const id of ids) {
    const part = before.get(id) ?? read.get(id);
    if (part) now.set(id, part);
  }
  remembered.set(content.uid, now);
  return now;
}

/** Columns that differ between two equal publications. */
const withoutBookkeeping = ({ id, published_at, created_by_id, updated_by_id, ...row }: Row) => row;

async function readParts(strapi: Core.Strapi, content: ContentTable, ids: number[]): Promise<Map<number, OwnPart>> {
  const parts = new Map<number, OwnPart>();
  for (const chunk of chunks(ids)) {
    const rows: Row[] = await strapi.db.connection(content.table).select('*').whereIn('id', chunk);
    const components = await componentParts(strapi, content, chunk);
    for (const row of rows) {
      const id = Number(row.id);
      const nested = components.get(id) ?? [];
      parts.set(id, {
        digest: sha1(JSON.stringify(withoutBookkeeping(row)) + nested.map((part) => part.digest).join()),
        fileOwners: [
          ...(content.hasFiles ? [`${content.uid}:${id}`] : []),
          ...nested.flatMap((part) => part.fileOwners),
        ],
      });
    }
  }
  return parts;
}

interface ComponentRow {
  entity_id: number;
  cmp_id: number;
  component_type: string;
  field: string;
}

/** Components (and theirs) of a few owners, in field order. */
async function componentParts(
  strapi: Core.Strapi,
  content: ContentTable,
  ids: number[],
): Promise<Map<number, OwnPart[]>> {
  const found = new Map<number, OwnPart[]>();
  if (!content.componentsTable) return found;
  const rows: ComponentRow[] = await strapi.db
    .connection(content.componentsTable)
    .select('entity_id', 'cmp_id', 'component_type', 'field')
    .whereIn('entity_id', ids)
    .orderBy(['entity_id', 'field', 'order', 'id']);
  const byType = Map.groupBy(rows, (row) => row.component_type);
  const parts = new Map<string, Map<number, OwnPart>>();
  for (const [type, ofType] of byType) {
    parts.set(
      type,
      await readParts(
        strapi,
        contentTableOf(strapi, type),
        ofType.map((row) => row.cmp_id),
      ),
    );
  }
  for (const { entity_id, cmp_id, component_type, field } of rows) {
    const part = parts.get(component_type)?.get(cmp_id);
    if (!part) continue;
    const list = found.get(entity_id) ?? [];
    list.push({ ...part, digest: `${field}:${part.digest}` });
    found.set(entity_id, list);
  }
  return found;
}

/** Per entry id: which published documents it points to, in order, by column. */
async function linkedDocuments(strapi: Core.Strapi, content: ContentTable): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>();
  for (const link of content.links) {
    const query = strapi.db
      .connection({ link: link.table })
      .join({ owner: content.table }, 'owner.id', `link.${link.ownerColumn}`)
      .join({ target: link.targetTable }, 'target.id', `link.${link.targetColumn}`)
      .select({ owner: `link.${link.ownerColumn}`, target: 'target.document_id' })
      .whereNotNull('owner.published_at')
      .orderBy([`link.${link.ownerColumn}`, `link.${link.orderColumn ?? 'id'}`]);
    if (link.targetHasDrafts) query.whereNotNull('target.published_at');
    const rows: { owner: number; target: string }[] = await query;
    for (const { owner, target } of rows) {
      const list = found.get(owner) ?? [];
      list.push(`${link.table}:${target}`);
      found.set(owner, list);
    }
  }
  return found;
}

/** Per owner (`<uid>:<row id>`): its files as they are now, with the texts that belong to them. */
async function fileDigests(strapi: Core.Strapi, own: Map<number, OwnPart>): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const wanted = new Set([...own.values()].flatMap((part) => part.fileOwners));
  if (wanted.size === 0) return found;
  const types = [...new Set([...wanted].map((owner) => owner.slice(0, owner.lastIndexOf(':'))))];
  const rows: Row[] = await strapi.db
    .connection({ link: 'files_related_mph' })
    .join({ file: 'files' }, 'file.id', 'link.file_id')
    .select('link.related_id', 'link.related_type', 'link.field', 'file.*')
    .whereIn('link.related_type', types)
    .orderBy(['link.related_id', 'link.field', 'link.order']);
  for (const { related_id, related_type, field, ...file } of rows) {
    const owner = `${String(related_type)}:${String(related_id)}`;
    if (!wanted.has(owner)) continue;
    const list = found.get(owner) ?? [];
    list.push(sha1(`${String(field)}${JSON.stringify(file)}`));
    found.set(owner, list);
  }
  return found;
}

function chunks(ids: number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / IDS_PER_STATEMENT) }, (_, index) =>
    ids.slice(index * IDS_PER_STATEMENT, (index + 1) * IDS_PER_STATEMENT),
  );
}
