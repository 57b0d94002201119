/**
 * Loads the start content into an empty CMS, once.
 *
 * A marker in Strapi's core store says whether it was done, so what an editor deletes stays deleted. The marker is set
 * before the first entry, with the day of the first start: when the process dies half-way, the next start goes on with
 * the same dates, finds what is there by its natural key and makes only the rest.
 */
import type { Core, UID } from '@strapi/strapi';
import { contentFiles, readEntries, uidOf, type ContentFile } from './content-types';
import { fieldsFromEntry, type Attributes, type FieldContext } from './entry-fields';

type Marker = { state: 'loading' | 'loaded'; firstStart: string };
type Row = Record<string, unknown> & { documentId: string };

/**
 * Creates and publishes the start content that is not there yet, through the document service: the CMS's own rules give
 * numbers, sequences and codes.
 * @param options.now the moment of the first start; relative dates count from it.
 * @returns how many entries were made: 0 when it was loaded before.
 * @throws with the type and the natural key of the entry that the CMS refused.
 */
export async function loadStartContent(strapi: Core.Strapi, { now }: { now: Date }): Promise<{ created: number }> {
  const store = strapi.store({ type: 'plugin', name: 'participienter' });
  const marker = (await store.get({ key: 'start-content' })) as Marker | null;
  if (marker?.state === 'loaded') return { created: 0 };

  const firstStart = marker?.firstStart ?? now.toISOString();
  await store.set({
    key: 'start-content',
    value: { state: 'loading', firstStart } satisfies Marker,
  });
  const created = await loadFiles(strapi, new Date(firstStart));
  await store.set({
    key: 'start-content',
    value: { state: 'loaded', firstStart } satisfies Marker,
  });
  return { created };
}

async function loadFiles(strapi: Core.Strapi, now: Date): Promise<number> {
  const documentIds = new Map<string, string>();
  const context: FieldContext = {
    now,
    attributesOfComponent: (uid) => strapi.components[uid as UID.Component]?.attributes as Attributes,
    documentIdOf: (uid, slug) => {
      const documentId = documentIds.get(`${uid} ${slug}`);
      if (!documentId) throw new Error(`The start content points to ${uid} “${slug}”, which it does not have.`);
      return documentId;
    },
  };
  let created = 0;
  for (const file of contentFiles) created += await loadFile(strapi, file, context, documentIds);
  return created;
}

async function loadFile(
  strapi: Core.Strapi,
  file: ContentFile,
  context: FieldContext,
  documentIds: Map<string, string>,
): Promise<number> {
  const uid = uidOf(file.type) as UID.ContentType;
  const attributes = strapi.contentType(uid).attributes as unknown as Attributes;
  const existing = await existingEntries(strapi, uid, file, attributes);
  let created = 0;

  for (const { draft = false, ...written } of readEntries(file.type)) {
    const data = fieldsFromEntry(written, attributes, context);
    const key = naturalKeyOf(data, file);
    try {
      let documentId = existing.drafts.get(key);
      if (!documentId) {
        // `as never`: the type of `data` depends on the content type, which is only known at run time here.
        ({ documentId } = await strapi.documents(uid).create({ data: data as never }));
        created += 1;
      }
      if (!draft && !existing.published.has(documentId)) await strapi.documents(uid).publish({ documentId } as never);
      if (typeof data.slug === 'string') documentIds.set(`${uid} ${data.slug}`, documentId);
    } catch (error) {
      throw new Error(`Start content: ${file.type} “${key}” was refused: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
  return created;
}

/** What an earlier start that broke off left behind: documents by natural key, and which of them are published. */
async function existingEntries(strapi: Core.Strapi, uid: UID.ContentType, file: ContentFile, attributes: Attributes) {
  const populate = file.naturalKey.filter((name) => attributes[name]?.type === 'relation');
  const query = strapi.db.query(uid);
  const drafts = (await query.findMany({ where: { publishedAt: null }, populate })) as Row[];
  const published = (await query.findMany({ where: { publishedAt: { $notNull: true } } })) as Row[];
  return {
    drafts: new Map(drafts.map((row) => [naturalKeyOf(row, file), row.documentId])),
    published: new Set(published.map((row) => row.documentId)),
  };
}

/** One line that is the same for a stored row (relations populated) and for the fields it is made from. */
function naturalKeyOf(fields: Record<string, unknown>, { naturalKey }: ContentFile): string {
  return naturalKey
    .map((name) => {
      const value = fields[name];
      return (value as Row | null | undefined)?.documentId ?? value ?? '';
    })
    .join(' · ');
}

function reasonOf(error: unknown): string {
  const { message, details } = error as {
    message: string;
    details?: { errors?: { path: string[]; message: string }[] };
  };
  const fields = details?.errors?.map(({ path, message: fault }) => `${path.join('.')}: ${fault}`) ?? [];
  return [message, ...fields].join('; ');
}
